package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places of two kinds in one list, each kind counted: 东镇、西镇，甲村、乙村和丙村两镇三村. */
final class CountedPlaces {
  private static final String KIND = "(镇|乡|村|街道|街|社区|县|区|市|校|园|馆|所|院|站|路|河|渠|桥|库|局|中心)";
  private static final Sought COUNTS =
      new Sought(
          "(?:等|共|共计|合计|这|涉及)?([两三四五六七八九])(?:个|所|座|条)?"
              + KIND
              + "[、和及]?([两三四五六七八九])(?:个|所|座|条)?"
              + KIND
              + "(?!\\p{IsHan}?[级道联])");
  private static final Pattern PARTS = Pattern.compile("[、,，:(]|以及|和|及|与");
  private static final int LONGEST = 160;

  private CountedPlaces() {}

  static List<Counted> read(Passage passage) {
    List<Counted> found = new ArrayList<>();
    for (MatchResult counts : COUNTS.allIn(passage.plain())) {
      if (!counts.group(2).equals(counts.group(4))) {
        List<Counted> kinds =
            List.of(1, 3).stream().flatMap(g -> counted(passage, counts, g).stream()).toList();
        if (kinds.size() == 2) {
          found.addAll(kinds);
        }
      }
    }
    return found;
  }

  /** 东镇甲村、乙村和西镇丙村: how many towns; 0 if no village is told with its town. */
  private static int nested(String list, String town, String village) {
    Matcher inside =
        Pattern.compile("(\\p{IsHan}{1,4}?)" + town + "的?\\p{IsHan}{1,4}?" + village).matcher(list);
    Set<String> towns = new HashSet<>();
    boolean any = false;
    while (inside.find()) {
      any = true;
    }
    Matcher each = Pattern.compile("(\\p{IsHan}{2})" + town).matcher(list);
    while (each.find()) {
      towns.add(each.group(1));
    }
    return any ? towns.size() : 0;
  }

  private static Optional<Counted> counted(Passage passage, MatchResult counts, int group) {
    String plain = passage.plain();
    int start = counts.start();
    while (start > 0
        && counts.start() - start < LONGEST
        && "。;；\n".indexOf(plain.charAt(start - 1)) < 0) {
      start--;
    }
    String list = plain.substring(start, counts.start());
    List<String> parts = PARTS.splitAsStream(list).toList();
    int items = 0;
    if (group == 1 && nested(list, counts.group(2), counts.group(4)) > 0) {
      return Optional.of(
          new Counted(
              counts.start(1),
              SmallCount.of(counts.group(1)),
              nested(list, counts.group(2), counts.group(4)),
              counts.group(2),
              start,
              counts.end()));
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      String part = parts.get(i).strip();
      boolean own = part.endsWith(counts.group(group + 1));
      boolean other = part.endsWith(counts.group(group == 1 ? 4 : 2));
      if (!part.isEmpty() && !own && !other) {
        break;
      }
      items += own ? 1 : 0;
    }
    int announced = SmallCount.of(counts.group(group));
    return items > 1 || items == 1 && announced == 2
        ? Optional.of(
            new Counted(
                counts.start(group),
                announced,
                items,
                counts.group(group + 1),
                start,
                counts.end()))
        : Optional.empty();
  }
}
