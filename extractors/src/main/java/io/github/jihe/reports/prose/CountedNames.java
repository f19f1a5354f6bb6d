package io.github.jihe.reports.prose;

import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names joined by 、 and how many they are said to be, in either order: 甲局、乙局、丙局三家单位; 3个镇（甲镇、乙镇、丙镇）;
 * 三家单位，分别为甲、乙、丙. Only what is listed one by one is counted so: 电脑、打印机15台 is not.
 */
final class CountedNames {
  /** What is counted by naming each. */
  private static final String NOUNS =
      "(?:[\\p{IsHan}]{0,6}?(?:单位|部门|科室|处室|乡镇|镇街|街镇|街道办|街道|社区|片区|镇|乡|村庄|行政村|村|企业|公司|机构|学校|小学|中学|医院|卫生院"
          + "|协会|合作社|院校|园区|小区|标段|子项目|子项|分项|渠道|领域|板块|层级|档次|类型|途径|岗位|工种|专业|学科|县区|区县|市县|县|供应商|承办方))";

  private static final Sought BEHIND_LIST =
      new Sought(
          "(等)?(?:[,，]?(?:共|共计|合计|总计|一共|总共))?("
              + SmallCount.REGEX
              + ")\\s?(?:(?:个|家|所|大|条|座|支|种)("
              + NOUNS
              + ")|(层级|大类|大块|大项|方面|标包|块|类|级|档|项|份)(?!以上|别|次|指标|体系|经费|制度|费用|补贴|资金|支出)"
              + "|(?:个|家|项|种|处)(\\p{IsHan}{1,6}))");
  private static final Sought ONLY_COUNT =
      new Sought(
          "(?:[,，]|—{1,2}|\\()(?:共|共计|合计|总计|一共|总共|凡)("
              + SmallCount.REGEX
              + ")\\s?(家|所|个|处|座|户|类|项|条|支)(?=[,，。;；)]|$)");
  private static final Sought IN_FRONT =
      new Sought(
          "("
              + SmallCount.REGEX
              + ")\\s?(?:个|家|所|大|项|类|种|条|座|次|批|期|场)(\\p{IsHan}{0,12}?)"
              + "(?:\\(|—{1,2}|[,，]?\\p{IsHan}{0,4}(?:即|分别为|分别是|分别在|分别于|分布在|位于|涉及|覆盖|依次为|依次是|具体为|具体是)[:]?|[:])"
              + "([^,，。;；:()—\\d]{4,160}|(?:\\d{1,2}月(?:\\d{1,2}日)?(?:、|和|及|与)?){2,12})"
              + "(?:各\\d{1,3}[^,，。;；:()\\d]{1,2})?(?=[。;；)—]|$|[,，](?!以及|还有|和|及|与|另|此外|同时|其中|加上|再加|外加|连同))");

  /** 实施项目5个，分别为甲、乙、丙、丁、戊，预算合计…. */
  private static final Sought NOUN_FIRST =
      new Sought(
          "(?<=项目|工程|任务|活动|制度|课程|标段|产业|基地|平台|品种|专题)(?:共计?|合计|总计|一共|有|达)?("
              + SmallCount.REGEX
              + ")\\s?(个|项|家|类|种|门|处)[,，:(]?\\p{IsHan}{0,2}(?:即|分别为|分别是|依次为|依次是|具体为|具体是|[:(])[:]?"
              + "([^,，。;；:()\\d]{4,160})(?=[。;；)]|$|[,，](?!以及|还有|和|及|与|另|此外|同时|其中|加上|再加|外加|连同))");

  /** 下达的5项任务中，甲、乙、丙、丁、戊均已完成. */
  private static final Sought ALL_OF =
      new Sought(
          "("
              + SmallCount.REGEX
              + ")\\s?(?:个|家|所|大|项|类|种|条|座)(\\p{IsHan}{0,10}?)(?:中|里)?[,，]"
              + "([^,，。;；:()\\d]{4,160}?)(?:均|都|皆|全部)[^,，。;；\\d]{0,12}(?=。|$)");

  private static final Sought DAY = new Sought("\\d{1,2}月(\\d{1,2}日)?");
  private static final Sought MARKED = new Sought("[A-Z]\\d{1,2}");
  private static final String MARKS = ",，。;；:—\n";
  private static final Sought BRACKETS = new Sought("\\([^()]*\\)");
  private static final Sought ALSO = new Sought("(?<=[^、])以及(?=[^、])");
  private static final Pattern JOINT = Pattern.compile("以及|和|及|与");

  /** Kinds of places, and not one of them: 3个县（市、区）. */
  private static final Sought KIND_OF_PLACE =
      new Sought("街道|园区|开发区|高新区|管委会|农场|林场|景区|新区|社区|乡镇|单位|部门|场|办|区|市|县|旗|乡|镇|村");

  private static final Pattern PLACE = Pattern.compile(".*(镇|乡|街道|村|社区|县|区|市)");
  private static final Sought PARTIAL = new Sought("^(其中|含|如|见|详见|包括|主要|例如|分为|涉及).*");

  /** A count inside of a name says that the list ended before it. */
  private static final Sought COUNTS = new Sought("[两三四五六七八九十](?:个|家|项|类|大|种|条)");

  private static final Sought EARLIER =
      new Sought(SmallCount.REGEX + "\\s?(?:个|家|所|条|座|支|项)\\p{IsHan}{1,5}?(?:以及|和|及|与|、)");

  /** What is bought or built may be more than the kinds of it. */
  private static final Sought OPEN_NOUN = new Sought("^(月|小时|工作日|季度|年|百分点|班|点位|岗)");

  /** 甲镇1604人、其他3个镇676人 counts those that are not named. */
  static final Sought REST = new Sought("(其他|其它|其余|剩余|余下|另外?|另有|还有|此外)的?$");

  private static final double LONG_NAME = 3.5;
  private static final int LONGEST_LIST = 160;
  private static final int LONGEST_NAME = 24;
  private static final int SHORTEST_NAME = 2;

  private CountedNames() {}

  static List<Counted> read(Passage passage) {
    List<Counted> found = new ArrayList<>();
    String plain = passage.plain();
    for (MatchResult count : BEHIND_LIST.allIn(plain)) {
      String noun =
          count.group(3) != null
              ? count.group(3)
              : count.group(4) != null ? count.group(4) : count.group(5);
      boolean known = count.group(3) != null || count.group(4) != null && !noun.matches("项|份");
      listed(passage, count, count.group(1) != null, 2, noun)
          .filter(list -> known || areLong(plain, list))
          .ifPresent(found::add);
    }
    for (MatchResult count : ONLY_COUNT.allIn(plain)) {
      listed(passage, count, false, 1, "").ifPresent(found::add);
    }
    for (Sought list : List.of(IN_FRONT, NOUN_FIRST, ALL_OF)) {
      for (MatchResult count : list.allIn(plain)) {
        announced(count).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Counted> listed(
      Passage passage, MatchResult count, boolean open, int group, String noun) {
    String plain = passage.plain();
    int start = count.start();
    int earlier = earlierList(plain, start);
    while (start > earlier
        && count.start() - start < LONGEST_LIST
        && MARKS.indexOf(plain.charAt(start - 1)) < 0) {
      start--;
    }
    int announced = SmallCount.of(count.group(group));
    if (REST.isIn(plain.substring(start, count.start()))) {
      return Optional.empty();
    }
    List<String> names = names(plain.substring(start, count.start()), announced);
    boolean counts =
        names.size() > 1
            && namesAreNames(names.subList(1, names.size()))
            && isOfSameLevel(names, noun)
            && Math.abs(names.size() - announced) <= 1
            && (!open || names.size() >= announced);
    return counts
        ? Optional.of(
            new Counted(count.start(group), announced, names.size(), noun, start, count.end()))
        : Optional.empty();
  }

  /** Behind 城东、城南两个街道和 another list begins. */
  private static int earlierList(String plain, int end) {
    int from = Math.max(0, end - LONGEST_LIST);
    return EARLIER.allIn(plain.substring(from, end)).stream()
        .map(one -> from + one.end())
        .reduce((one, later) -> later)
        .orElse(0);
  }

  /** 道路硬化、管网改造、路灯安装3项: names of things done, and not short words beside a count. */
  private static boolean areLong(String plain, Counted list) {
    String words = BRACKETS.replaceAll(plain.substring(list.from(), list.at()), "");
    List<String> names = List.of(words.split("、|以及|和|及|与"));
    return names.size() > 2
        && !OPEN_NOUN.isIn(list.noun())
        && names.stream().skip(1).mapToInt(String::length).average().orElse(0) >= LONG_NAME;
  }

  private static Optional<Counted> announced(MatchResult count) {
    String list = count.group(3);
    int announced = SmallCount.of(count.group(1));
    List<String> names = names(list, announced);
    boolean counts =
        names.size() > 1
            && namesAreNames(names)
            && !PARTIAL.is(list)
            && !names.stream().allMatch(KIND_OF_PLACE::is)
            && !areOtherThings(names, count.group(2))
            && Math.abs(names.size() - announced) <= 1;
    return counts
        ? Optional.of(
            new Counted(
                count.start(1),
                announced,
                names.size(),
                count.group(2),
                count.start(),
                count.end(3)))
        : Optional.empty();
  }

  /** 3个镇，分别为甲资金、乙资金: what is named are no towns. */
  private static boolean areOtherThings(List<String> names, String noun) {
    String end = names.get(0).substring(Math.max(0, names.get(0).length() - 2));
    return PLACE.matcher(noun).matches()
        && end.length() == 2
        && !noun.endsWith(end.substring(1))
        && names.stream().allMatch(name -> name.endsWith(end));
  }

  /** Of the readings of 和 the one that fits, if one does; nothing if it leaves the count unsure. */
  private static List<String> names(String words, int announced) {
    String list = ALSO.replaceAll(BRACKETS.replaceAll(words, ""), "、");
    if (list.indexOf('、') < 0 || list.contains("等") || list.indexOf(Passage.BLACKED) >= 0) {
      return List.of();
    }
    int last = list.lastIndexOf('、');
    List<String> names = new ArrayList<>(List.of(list.strip().split("、", -1)));
    if (names.size() == announced) {
      return names;
    }
    if (names.subList(1, names.size() - 1).stream().anyMatch(CountedNames::isTwo)) {
      return List.of();
    }
    String[] ends = JOINT.split(list.substring(last + 1).strip(), 2);
    boolean fewer = names.size() < announced;
    if (ends.length == 2 && ends[0].length() >= SHORTEST_NAME && fewer) {
      names.set(names.size() - 1, ends[0]);
      names.add(ends[1]);
    }
    return names;
  }

  /** 城东和城西, but not 永和. */
  private static boolean isTwo(String name) {
    Matcher joint = JOINT.matcher(name);
    return joint.find()
        && joint.start() >= SHORTEST_NAME
        && name.length() - joint.end() >= SHORTEST_NAME;
  }

  private static boolean namesAreNames(List<String> names) {
    return names.stream()
        .map(String::strip)
        .allMatch(
            name ->
                name.length() >= SHORTEST_NAME
                    && name.length() <= LONGEST_NAME
                    && (MARKED.replaceAll(name, "").chars().noneMatch(Character::isDigit)
                        || DAY.is(name))
                    && name.indexOf('的') < 0
                    && !COUNTS.isIn(name));
  }

  /** 甲镇、乙镇12个村 counts villages and not towns. */
  private static boolean isOfSameLevel(List<String> names, String noun) {
    List<String> places =
        names.stream()
            .map(PLACE::matcher)
            .filter(Matcher::matches)
            .map(place -> place.group(1))
            .distinct()
            .toList();
    if (places.isEmpty()) {
      return true;
    }
    return places.stream().anyMatch(place -> noun.contains(place.substring(0, 1)))
        || noun.endsWith("单位") && places.size() > 1;
  }
}
