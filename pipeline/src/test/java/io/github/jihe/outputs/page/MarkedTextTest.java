package io.github.jihe.outputs.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Location;
import io.github.jihe.facts.Source;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  private static final Location PLACE = new Location(1, "", 4, 0, 0, 0);

  private static Mark mark(String words, String kind, String anchor) {
    return new Mark(new Source(PLACE, words), List.of(kind), "关于" + words, anchor);
  }

  private static Element shown(String text, Mark... marks) {
    Element place = new Element("p");
    new MarkedText(text, List.of(marks)).appendTo(place);
    return place;
  }

  @Test
  void theTextIsAllThereWhateverLiesOverIt() {
    String text = "支出90万元，占预算的90%。";
    Element place = shown(text, mark("支出90万元", "fact", ""), mark("90万元，占", "error", "f1"));
    assertThat(place.wholeText()).isEqualTo(text);
  }

  @Test
  void marksThatOverlapAreBothSeen() {
    Element place = shown("支出90万元，占九成", mark("支出90万元", "fact", ""), mark("90万元，占", "error", "f1"));
    assertThat(place.select("mark").eachText()).containsExactly("支出", "90万元", "，占");
    Element both = place.select("mark").get(1);
    assertThat(both.classNames()).containsExactly("fact", "error");
    assertThat(both.attr("title")).isEqualTo("关于支出90万元\n关于90万元，占");
  }

  @Test
  void aLinkFindsTheBeginningOfItsWords() {
    Element place = shown("自评98分，良", mark("98分", "error", "f1-2"));
    assertThat(place.getElementById("f1-2").parent().text()).isEqualTo("98分");
    assertThat(place.select("a")).hasSize(1);
  }

  @Test
  void wordsThatAreNotThereMarkThePlace() {
    assertThat(shown("甲乙丙", mark("丁", "fact", "")).select("mark").text()).isEqualTo("甲乙丙");
    assertThat(shown("", mark("", "error", "f1")).getElementById("f1")).isNotNull();
  }

  @Test
  void wordsOfTheReportAreNoMarkup() {
    Element place = shown("<script>alert(1)</script>", mark("<script>", "fact", ""));
    assertThat(place.select("script")).isEmpty();
    assertThat(place.outerHtml()).contains("&lt;script&gt;");
  }
}
