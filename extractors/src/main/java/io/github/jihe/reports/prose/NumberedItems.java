package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Items that are numbered inside of a paragraph: （1）…（2）…, ①…②…, 第一…第二…, 一是…二是….
 *
 * @param starts offsets of the numbers, from 1 on, without gaps
 */
record NumberedItems(List<Integer> starts) {
  private static final String CHINESE = "一二三四五六七八九十";
  private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩";
  private static final int MOST = 10;
  private static final Pattern STOP = Pattern.compile("[。\\n]");
  private static final List<List<Sought>> STYLES =
      Stream.<IntFunction<Sought>>of(
              n -> new Sought("(?<=[。;；:,，\\n]|^)\\s*\\(" + chinese(n) + "\\)"),
              n -> new Sought("\\(" + n + "\\)"),
              n -> new Sought(String.valueOf(CIRCLES.charAt(n - 1))),
              n -> new Sought("(?<!\\p{IsHan})第" + chinese(n) + "(?:[,，、:]|是)"),
              n -> new Sought("(?<![\\p{IsHan}])" + chinese(n) + "是"),
              n -> new Sought("(?<![\\p{IsHan}])" + chinese(n) + "(?:为|、|在于)(?!\\d)"),
              n -> new Sought("(?<![\\p{IsHan}])" + chinese(n) + "(?:期|标段|阶段)(?:工程)?(?:为|是|:)"),
              n -> new Sought("(?<![\\p{IsHan}])其" + chinese(n) + "[,，、:是]"),
              n -> new Sought("(?<=[。;；:,，\\n]|^)\\s*" + n + "(?:[、)]|\\.(?!\\d))"))
          .map(style -> IntStream.rangeClosed(1, MOST).mapToObj(style).toList())
          .toList();

  private static String chinese(int number) {
    return String.valueOf(CHINESE.charAt(number - 1));
  }

  int count() {
    return starts.size();
  }

  int first() {
    return starts.get(0);
  }

  int last() {
    return starts.get(starts.size() - 1);
  }

  /** Every such list of a text; a style whose numbers come twice or with gaps has none. */
  static List<NumberedItems> in(String plain) {
    List<NumberedItems> found = new ArrayList<>();
    for (List<Sought> style : STYLES) {
      if (!style.get(0).isIn(plain)) {
        continue;
      }
      List<Integer> starts = new ArrayList<>();
      boolean sure = true;
      int from = 0;
      for (int n = 1; n <= MOST && sure; n++) {
        List<Integer> places =
            style.get(n - 1).allIn(plain).stream().map(MatchResult::start).toList();
        boolean next = starts.size() == n - 1;
        sure = places.size() <= 1 && (places.isEmpty() || next && places.get(0) >= from);
        if (sure && !places.isEmpty()) {
          from = places.get(0);
          starts.add(from);
        }
      }
      if (sure && starts.size() > 1) {
        found.add(new NumberedItems(List.copyOf(starts)));
      }
    }
    return found;
  }

  /** Offset behind the sentence in which the last item begins. */
  int end(String plain) {
    Matcher stop = STOP.matcher(plain);
    return stop.find(last()) ? stop.start() : plain.length();
  }
}
