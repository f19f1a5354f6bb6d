package io.github.jihe.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages set sign by sign: 20 Han signs of 12 points fill a line from x = 60 to x = 300. */
class PositionedPagesTest {
  private static final double EM = 12;
  private static final double LEFT = 60;

  private final PositionedPages pages = new PositionedPages();
  private List<Glyph> glyphs = new ArrayList<>();
  private List<Ruling> rulings = new ArrayList<>();
  private int number;

  private void line(double indent, double y, String text) {
    line(indent, y, EM, text);
  }

  private void line(double indent, double y, double size, String text) {
    double x = LEFT + indent * EM;
    for (int code : text.codePoints().toArray()) {
      double width = code < 0x80 ? size / 2 : size;
      glyphs.add(new Glyph(Character.toString(code), x, y, width, size, 0));
      x += width;
    }
  }

  private void turnPage() {
    number++;
    pages.add(new PageContent(number, 360, 500, glyphs, rulings, List.of()));
    glyphs = new ArrayList<>();
    rulings = new ArrayList<>();
  }

  private Document document() {
    turnPage();
    DocumentBuilder builder = new DocumentBuilder("test");
    pages.writeTo(builder);
    return builder.build();
  }

  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Heading heading) {
        texts.add("#" + heading.text());
      } else if (block instanceof Paragraph paragraph) {
        texts.add(paragraph.text());
      } else if (block instanceof Table table) {
        table.cells().forEach(cell -> texts.add("|" + cell.text()));
      }
    }
    return texts;
  }

  @Test
  void fullLinesGoOnAndIndentedLinesBegin() {
    line(0, 100, "一、基本情况");
    line(2, 120, "本项目于二〇二五年三月启动，由县里组织");
    line(0, 140, "实施，当年完成。");
    line(2, 160, "资金由县级财政全额安排，当年全部支出完毕");
    line(2, 180, "另有一段。");
    assertThat(texts(document()))
        .containsExactly("#一、基本情况", "本项目于二〇二五年三月启动，由县里组织实施，当年完成。", "资金由县级财政全额安排，当年全部支出完毕", "另有一段。");
  }

  @Test
  void paragraphsRunOverPagesAndFurnitureDoesNotCutThem() {
    line(6, 30, 9, "某县绩效评价报告");
    line(2, 100, "第一段文字在这一页的末尾没有结束它一直");
    line(9, 480, 9, "- 1 -");
    turnPage();
    line(6, 30, 9, "某县绩效评价报告");
    line(0, 100, "写到下一页。");
    line(9, 480, 9, "- 2 -");
    Document document = document();
    assertThat(texts(document)).containsExactly("第一段文字在这一页的末尾没有结束它一直写到下一页。");
    assertThat(document.furniture()).containsExactly("某县绩效评价报告", "- 1 -", "某县绩效评价报告", "- 2 -");
  }

  @Test
  void titleOfAFormOnEachPageIsNotFurniture() {
    for (int form = 0; form < 3; form++) {
      line(4, 40, 18, "项目支出绩效自评表");
      line(0, 100, "某项目的情况说明。");
      line(0, 120, "又一段说明。");
      line(9, 480, 9, "第 " + (form + 1) + " 页 共 3 页");
      if (form < 2) {
        turnPage();
      }
    }
    Document document = document();
    assertThat(texts(document)).filteredOn("项目支出绩效自评表"::equals).hasSize(3);
    assertThat(document.furniture()).containsExactly("第 1 页 共 3 页", "第 2 页 共 3 页", "第 3 页 共 3 页");
  }

  private void grid(double top, double... heights) {
    double y = top;
    rulings.add(new Ruling(60, y, 300, y + 0.5));
    for (double height : heights) {
      y += height;
      rulings.add(new Ruling(60, y, 300, y + 0.5));
    }
    for (double x : new double[] {60, 108, 300}) {
      rulings.add(new Ruling(x, top, x + 0.5, y));
    }
  }

  @Test
  void rowCutByThePageIsOneRow() {
    grid(400, 20, 60);
    line(0.5, 414, "指标");
    line(4.5, 414, "说明");
    line(0.5, 434, "数量");
    line(4.5, 434, "全年共开展巡查十二次并逐次留存");
    line(4.5, 450, "记录的照片和签到表，对发现的问");
    line(4.5, 466, "题逐项整改；其中第三季度因洪水");
    turnPage();
    grid(50, 30);
    line(4.5, 66, "停止两次。");
    Document document = document();
    assertThat(texts(document))
        .containsExactly(
            "|指标", "|说明", "|数量", "|全年共开展巡查十二次并逐次留存记录的照片和签到表，对发现的问题逐项整改；其中第三季度因洪水停止两次。");
    assertThat(document.tables().findFirst().orElseThrow().cells().get(3).page()).isEqualTo(1);
  }

  @Test
  void tableBelowOtherTextOnTheNextPageIsAnother() {
    grid(400, 20, 60);
    line(0.5, 414, "指标");
    line(4.5, 414, "说明");
    turnPage();
    line(0, 40, "附件二");
    grid(60, 20);
    line(0.5, 74, "姓名");
    assertThat(document().tables()).hasSize(2);
  }

  @Test
  void oneSignALineIsVerticalWritingAndCodePointsAreKept() {
    rulings.add(new Ruling(60, 100, 300, 100.5));
    rulings.add(new Ruling(60, 180, 300, 180.5));
    for (double x : new double[] {60, 80, 300}) {
      rulings.add(new Ruling(x, 100, x + 0.5, 180));
    }
    line(0.3, 118, "产");
    line(0.3, 134, "出");
    line(0.3, 150, "指");
    line(0.3, 166, "标");
    line(4, 140, "（㎡）①⼀");
    assertThat(texts(document())).containsExactly("|产出指标", "|（㎡）①⼀");
  }
}
