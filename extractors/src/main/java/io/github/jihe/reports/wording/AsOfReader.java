package io.github.jihe.reports.wording;

import io.github.jihe.facts.Source;
import io.github.jihe.facts.wording.ToldYear;
import io.github.jihe.facts.wording.ToldYear.Role;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ends of years (截止日) up to which results are told: 截至2023年12月31日，实际支付…. What is told up to the end
 * of a year is a result of that year, unless it goes back further, is planned, or is compared with.
 */
final class AsOfReader {
  private static final Sought END_OF_YEAR =
      new Sought(
          "(?<before>(?:截[至止]到?|至|到)?)(20\\d{2})年?(?:12月(?:31日|底|末)|年底|年末|底|末)[,，]?(?<what>[^。；;\\n]*)");

  /** What came in, went out or was done. */
  private static final Pattern DONE = Pattern.compile("支出|支付|到位|执行|拨付|发放|完成");

  /** What there is at a day. */
  private static final Pattern STOCK = Pattern.compile("有|在册|在职|达到?|为");

  /** Told for another reason than as a result of the year. */
  private static final Pattern OTHERWISE =
      Pattern.compile("累计|历年|以来|上年|去年|往年|年初|期初|结转|结余|预计|计划|拟|将|力争|目标|要求|应当?|须|前|原|规划|合同|竣工|开工|启动");

  /** What is left in the end is a result as well. */
  private static final Sought LEFT =
      new Sought(
          "[,，](年末|尚|资金)?(结余|结转|剩余)(资金)?[\\d.,]+[万亿]?元"
              + "([,，]?(已|全部|均|按规定|继续)*(结转|转入|转至|收回|上缴|交回|留)((?!累计|支)[^,，])*)?$");

  /** What is told from here on is told of another time. */
  private static final Pattern NEXT = Pattern.compile("\\n|20\\d{2}年");

  private static final Pattern COMPARED = Pattern.compile("[比较与同]");

  private AsOfReader() {}

  static List<ToldYear> read(Piece piece) {
    List<ToldYear> told = new ArrayList<>();
    String folded = piece.folded();
    for (MatchResult end : END_OF_YEAR.allIn(folded)) {
      boolean named = !end.group(1).isEmpty() && end.group(1).startsWith("截");
      String what = LEFT.replaceFirst(end.group(3), "");
      boolean result =
          DONE.matcher(what).find()
              && !OTHERWISE.matcher(what).find()
              && !COMPARED.matcher(what).find();
      if (named && result || isComparedWithItself(folded, end)) {
        Source source = piece.quote(end.start(), end.end(2));
        told.add(new ToldYear(Integer.parseInt(end.group(2)), Role.RESULT, source.quote(), source));
      }
    }
    return told;
  }

  /** 2022年12月底共有在册对象812人，比2022年底减少15人: one of the two is another year's. */
  private static boolean isComparedWithItself(String folded, MatchResult end) {
    boolean opens = end.start() == 0 || "。；;\n）)".indexOf(folded.charAt(end.start() - 1)) >= 0;
    Matcher again =
        Pattern.compile("[比较]" + end.group(2) + "年?(12月)?(年?底|年?末|31日)").matcher(folded);
    return opens
        && STOCK.matcher(end.group(3)).find()
        && again.find(end.end(2))
        && !NEXT.matcher(folded.substring(end.end(2), again.start())).find();
  }
}
