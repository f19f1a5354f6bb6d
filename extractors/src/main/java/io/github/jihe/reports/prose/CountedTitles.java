package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/** Titles in a row and how many they are said to be: 印发《甲》《乙》和《丙》3项制度; 出台制度3项：《甲》《乙》《丙》. */
final class CountedTitles {
  private static final String TITLE = "(?:《[^《》]{1,200}》|“[^“”]{2,40}”)(?:\\([^()]{0,40}\\))?";
  private static final String JOINT = "(?:、|,|，|以及|和|及|与|并)?";
  private static final String TITLES = "((?:" + TITLE + JOINT + "){1,20}" + TITLE + ")";
  private static final String UNITS = "(?:个|项|份|部|种|类|本|篇|件|套)";

  private static final Sought IN_FRONT =
      new Sought(
          TITLES
              + "(等)?[,，。]?(?:这|以上|上述|前述)?(?:(?:文件|制度|办法|规定|管理制度|政策|方案)?(?:共|共计|合计|总计)?)("
              + SmallCount.REGEX
              + ")\\s?"
              + UNITS
              + "(?!以上|多|余)(\\p{IsHan}{0,6})");
  private static final Sought BEHIND =
      new Sought(
          "("
              + SmallCount.REGEX
              + ")\\s?"
              + UNITS
              + "(\\p{IsHan}{0,12})(?:[:]|[,，]?(?:即|分别为|分别是|包括|具体为)[:]?|\\()"
              + TITLES
              + "(?=[。;；)]|$)");
  private static final Sought ONE = new Sought(TITLE);

  /** 和《丙》 at the end of a row says that it is the last one. */
  private static final Sought CLOSED = new Sought(".*》(?:以及|和|及|与)《[^《》]*》(?:\\([^()]*\\))?$");

  private CountedTitles() {}

  static List<Counted> read(Passage passage) {
    List<Counted> found = new ArrayList<>();
    for (MatchResult row : IN_FRONT.allIn(passage.plain())) {
      int announced = SmallCount.of(row.group(3));
      int items = count(row.group(1));
      boolean open = row.group(2) != null;
      boolean nearlyAll = CLOSED.is(row.group(1)) && announced - items == 1;
      if (!open || items >= announced || nearlyAll) {
        found.add(
            new Counted(row.start(3), announced, items, row.group(4), row.start(), row.end()));
      }
    }
    for (MatchResult row : BEHIND.allIn(passage.plain())) {
      found.add(
          new Counted(
              row.start(1),
              SmallCount.of(row.group(1)),
              count(row.group(3)),
              row.group(2),
              row.start(),
              row.end()));
    }
    return found;
  }

  private static int count(String titles) {
    return (int) ONE.allIn(titles).stream().count();
  }
}
