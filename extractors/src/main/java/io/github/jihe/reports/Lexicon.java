package io.github.jihe.reports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.jihe.facts.FormKind;
import io.github.jihe.facts.FundMeasure;
import io.github.jihe.facts.FundSource;
import io.github.jihe.facts.HeadField;
import io.github.jihe.facts.IndicatorColumn;
import io.github.jihe.quantities.Characters;
import io.github.jihe.reports.indicators.IndicatorLexicon;
import io.github.jihe.words.Sought;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What labels of forms mean (词典), from a resource. Immutable, thread safe. */
public final class Lexicon {
  private static final Sought BRACKETED =
      new Sought(
          "\\((单位[:]?)?(人民币)?(亿元|百万元|万元|千元|元|%|[A-Za-z](\\d)?([/÷*×+-][A-Za-z]\\d?)*([*×]100%?)?|10分|分|可多选|必填)\\)"
              + "|\\((满分|分值|权重|标准分)?[:为]?\\d+(\\.\\d+)?(分|%)?\\)|\\(\\d+(\\.\\d+)?分?[×*xX乘]\\p{IsHan}{0,6}执行率\\)|[/／]?[A-Z]([/÷][A-Z])+|(?<=\\p{IsHan})[A-C]$|[,，]?单位[:].*$");
  private static final Sought MAY_BE_BRACKETED = new Sought("[(A-Z]|单位");
  private static final Sought EDGES = new Sought("^\\d{1,2}[.、]|^[*★☆·]+|[:;。,，、*]+$");

  private static final Sought OF_WHICH = new Sought("^[(]?(其中|包括)[:]?");
  private static final Sought COLON = new Sought(":+$");

  /** 资金来源：（1）财政性资金 is the first of several rows. */
  private static final Sought KIND_MARK =
      new Sought("^\\p{IsHan}{0,6}(来源|结构|性质|类别|构成|用途)(划?分)?[:]?(?=[(]?[一1][).、])");

  private static final Sought LIST_MARK = new Sought("^[(]?[一二三四五六七八九十\\d]{1,2}[).、]");

  private static final int LONGEST = 40;

  private final LabelMemory known = new LabelMemory();
  private final List<Map<FundMeasure, Sought>> fundColumns;
  private final List<Map<FundSource, Sought>> fundSources;
  private final List<Map<IndicatorColumn, Sought>> indicatorColumns;
  private final List<Map<HeadField, Sought>> heads;
  private final List<Map<FormKind, Sought>> formTitles;
  private final Sought groups;
  private final Sought totals;
  private final Sought subtotals;
  private final Sought goals;
  private final Sought remarks;
  private final Sought origins;
  private final Sought uses;
  private final WordLexicon words = WordLexicon.standard();
  private final IndicatorLexicon measures;

  private Lexicon(JsonNode root, List<LexiconFile> own) {
    Words words = new Words(root, own);
    fundColumns = words.patterns("fundColumns", FundMeasure.class);
    fundSources = words.patterns("fundSources", FundSource.class);
    indicatorColumns = words.patterns("indicatorColumns", IndicatorColumn.class);
    heads = words.patterns("heads", HeadField.class);
    formTitles = words.patterns("formTitles", FormKind.class);
    groups = words.pattern("groups");
    totals = words.pattern("totals");
    subtotals = words.pattern("subtotals");
    goals = words.pattern("goals");
    remarks = words.pattern("remarks");
    origins = words.pattern("origins");
    uses = words.pattern("uses");
    measures = IndicatorLexicon.standard();
  }

  /** The words of targets, actual values and notes on scoring. */
  IndicatorLexicon measures() {
    return measures;
  }

  /** The lexicon that comes with the program. */
  public static Lexicon standard() {
    return with(List.of());
  }

  /**
   * The lexicon that comes with the program, and words of a bureau's own, which are tried first.
   */
  public static Lexicon with(List<LexiconFile> own) {
    try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.yaml")) {
      return new Lexicon(new ObjectMapper(new YAMLFactory()).readTree(in), own);
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon.yaml is part of the program", e);
    }
  }

  /** Lists of words by their name. */
  private record Words(JsonNode root, List<LexiconFile> own) {

    /** What the bureau's own words say, then what the program's do; an own word has one meaning. */
    <E extends Enum<E>> List<Map<E, Sought>> patterns(String section, Class<E> type) {
      Map<E, Sought> added = new EnumMap<>(type);
      Map<E, Sought> standard = new EnumMap<>(type);
      for (E member : type.getEnumConstants()) {
        List<String> words = ownWords(section + "." + member.name());
        if (!words.isEmpty()) {
          added.put(member, anyOf(words));
        }
        if (root.path(section).has(member.name())) {
          standard.put(member, anyOf(words(root.path(section).path(member.name()))));
        }
      }
      return List.of(added, standard);
    }

    Sought pattern(String section) {
      List<String> all = new ArrayList<>(ownWords(section));
      all.addAll(words(root.path(section)));
      return anyOf(all);
    }

    private List<String> ownWords(String list) {
      return own.stream()
          .flatMap(file -> file.lists().getOrDefault(list, List.of()).stream())
          .toList();
    }

    private static List<String> words(JsonNode node) {
      return new ObjectMapper().convertValue(node, new TypeReference<>() {});
    }

    /** One pattern for all of a list, in its order. */
    private static Sought anyOf(List<String> words) {
      return new Sought("(?:" + String.join(")|(?:", words) + ")");
    }
  }

  /** A label without white space, units, (A) marks and closing colons, in plain characters. */
  static String bare(String label) {
    String bare = Characters.tight(label);
    if (MAY_BE_BRACKETED.isIn(bare)) {
      bare = BRACKETED.replaceAll(bare, "");
    }
    return EDGES.replaceAll(bare, "");
  }

  private static boolean matches(Sought pattern, String bare) {
    return pattern.is(bare);
  }

  private static <E extends Enum<E>> Optional<E> find(List<Map<E, Sought>> maps, String bare) {
    for (Map<E, Sought> map : maps) {
      for (Map.Entry<E, Sought> entry : map.entrySet()) {
        if (matches(entry.getValue(), bare)) {
          return Optional.of(entry.getKey());
        }
      }
    }
    return Optional.empty();
  }

  /** Reports of one template have the same labels. */
  private LabelMeaning meaning(String label) {
    return known.of(label, this::read);
  }

  private LabelMeaning read(String label) {
    String bare = bare(label);
    String source = bare(withoutOfWhich(label));
    Optional<FundSource> fundSource =
        isLabel(source) ? find(fundSources, source) : Optional.empty();
    if (!isLabel(bare)) {
      return LabelMeaning.ofSource(fundSource);
    }
    return new LabelMeaning(
        find(fundColumns, bare),
        fundSource,
        find(indicatorColumns, bare),
        find(heads, bare),
        matches(groups, bare),
        matches(totals, LIST_MARK.replaceFirst(bare, "")),
        matches(subtotals, bare),
        matches(goals, bare));
  }

  private static boolean isLabel(String bare) {
    return bare.length() <= LONGEST && bare.chars().anyMatch(Character::isLetter);
  }

  public Optional<FundMeasure> fundMeasure(String label) {
    return meaning(label).fundMeasure();
  }

  /** The source that a row label names; 其中 in front of it does not count. */
  public Optional<FundSource> fundSource(String label) {
    return meaning(label).fundSource();
  }

  public Optional<IndicatorColumn> indicatorColumn(String label) {
    return meaning(label).indicatorColumn();
  }

  public Optional<HeadField> head(String label) {
    return meaning(label).head();
  }

  public boolean isGroup(String label) {
    return meaning(label).group();
  }

  public boolean isTotal(String label) {
    return meaning(label).total();
  }

  /** 县市小计: the last words of the label alone say that it sums up. */
  boolean endsAsSubtotal(String label) {
    String bare = bare(label);
    return bare.length() > 2 && matches(subtotals, bare.substring(bare.length() - 2));
  }

  public boolean isSubtotal(String label) {
    return meaning(label).subtotal();
  }

  /** Whether a column lists where money comes from. */
  boolean isOrigins(String label) {
    return matches(origins, bare(label));
  }

  /** Whether a column lists what money is spent on. */
  boolean isUses(String label) {
    return matches(uses, bare(label));
  }

  /** Whether a column holds remarks on its rows. */
  boolean isRemark(String label) {
    return matches(remarks, bare(label));
  }

  /** What the words in rows of indicators mean. */
  WordLexicon words() {
    return words;
  }

  public boolean isGoal(String label) {
    return meaning(label).goal();
  }

  /** The kind of form that a title announces. */
  public Optional<FormKind> formTitle(String title) {
    String tight = Characters.tight(title);
    return formTitles.stream()
        .flatMap(map -> map.entrySet().stream())
        .filter(entry -> matches(entry.getValue(), tight))
        .map(Map.Entry::getKey)
        .min(java.util.Comparator.comparingInt(Lexicon::strength));
  }

  /** 部门整体支出 and 转移支付 say more than 项目. */
  private static int strength(FormKind kind) {
    return kind == FormKind.PROJECT ? 1 : 0;
  }

  /** A label without 其中 and list marks in front, and without a colon behind. */
  static String withoutOfWhich(String label) {
    String tight = OF_WHICH.replaceFirst(Characters.tight(label), "");
    String listed = KIND_MARK.replaceFirst(LIST_MARK.replaceFirst(tight, ""), "");
    return COLON.replaceFirst(LIST_MARK.replaceFirst(listed, ""), "");
  }
}
