package io.github.jihe.reports.prose;

import io.github.jihe.document.Block;
import io.github.jihe.document.Document;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Location;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.facts.Assertion;
import io.github.jihe.facts.Assertion.Kind;
import io.github.jihe.facts.Entry;
import io.github.jihe.facts.Source;
import io.github.jihe.quantities.Characters;
import io.github.jihe.words.Sought;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a document claims in words (assertions). Thread safe. */
public final class AssertionReader {
  private static final int LONGEST_HEADING = 30;
  private static final int SHORTEST_PROBLEM = 12;

  /** No person writes longer ones. */
  private static final int LONGEST_SENTENCE = 3000;

  /** What may stand before the words of an item. */
  private static final String NUMBER = "^([(]?[\\d一二三四五六七八九十]{1,2}[).、]|[一二三四五六七八九十]是)+";

  /** The title of a table or of the next report. */
  private static final String TITLE = "[^,。;]*(表|报告|情况说明)(\\([^)]*\\))?";

  private static final Sought YEAR = new Sought("20\\d\\d(?=年)");
  private static final Sought SEVERAL_CLAUSES = new Sought(".*[。；;].+");
  private static final Pattern OPENS_NUMBERED = Pattern.compile("[(\\d]");
  private static final Sought NUMBERED = new Sought("[(]?([一二三四五六七八九十]{1,3}|\\d{1,2})[).、.].*[^。]");
  private static final Pattern CONDITION = Pattern.compile("如|若|为确保|为保证|确保|要求|力争");

  /** Words that explain or name, wherever they stand. */
  private static final Set<Kind> MENTIONED =
      EnumSet.of(Kind.SURVEY, Kind.ADJUSTMENT, Kind.UNSPENT_REASON);

  /** Claims of the whole, which only running text makes. */
  private static final Set<Kind> CLAIMED =
      EnumSet.of(
          Kind.NO_DEVIATION,
          Kind.ALL_MET,
          Kind.ALL_SPENT,
          Kind.ON_SCHEDULE,
          Kind.ALL_ARRIVED,
          Kind.NOT_ARRIVED);

  /** 执行率低于90%的须在备注中说明原因 gives no reason. */
  private static final Sought ASKS =
      new Sought("([须需请]|(?<![供相反效适对响])应)\\p{IsHan}{0,8}(填写|填报|填列|说明|注明|写明|分析)");

  /** 本次自评不设分值、不定等级: a conclusion in words is all that is asked for. */
  private static final Sought UNSCORED =
      new Sought(
          "(自评|评价|评估|要求|规定|转移支付|结论)[^。;；]{0,16}(不|未|无需|不再|不予|不要求)(设置?|评定?|打|定|赋|划分|确定|量化|作|进行|要求)(分值|总分|得分|打分|评分|计分|赋分|等级|等次|分)(?!的|数?[较最低高])");

  private static final Sought ABOUT_DEVIATION = new Sought("偏离|偏差");
  private static final Sought NOT_PROBLEMS = new Sought("其他|其它|说明|意见|整改");

  /** 存在的问题：资金拨付滞后, heading and problem in one. */
  private static final Pattern RUN_IN =
      Pattern.compile(
          NUMBER.replace("+", "*")
              + "(主要)?(存在|发现)的?(主要|突出)?的?(问题|不足)(及其?原因)?(主要)?(是|:)(?<said>.+)");

  private static final Sought PART_YEAR = new Sought("截[至止](20\\d\\d年)?(1[01]|0?[1-9])月");

  private final Lexicon lexicon = Lexicon.standard();

  /**
   * What the document claims, in reading order.
   *
   * @param year the year it reports on; what is said of another year is no claim of this report
   */
  public List<Assertion> read(Document document, OptionalInt year) {
    List<Assertion> found = new ArrayList<>();
    Section section = new Section();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        text(Text.of(paragraph.location(), paragraph.text()), section, year, found);
      } else if (block instanceof Heading heading) {
        text(Text.of(heading.location(), heading.text()), section, year, found);
      } else if (block instanceof Table table) {
        table.cells().forEach(cell -> mentioned(Text.of(table.locate(cell), cell.text()), found));
      }
    }
    if (section.unscored) {
      found.removeIf(claim -> claim.kind() == Kind.CONCLUSION);
    }
    return found;
  }

  /** What a cell that tells what became of the goals claims of them. */
  public List<Assertion> completed(Entry cell, OptionalInt year) {
    List<Assertion> found = new ArrayList<>();
    Text text = Text.of(cell.source().location(), cell.text());
    for (Sentence sentence : text.sentences()) {
      claimed(text, sentence, year, found);
    }
    found.removeIf(claim -> claim.kind() != Kind.ALL_MET && claim.kind() != Kind.NO_DEVIATION);
    return found;
  }

  /** A paragraph or cell as printed, and folded with titles blacked out. */
  private record Text(Location location, String text, String plain) {
    static Text of(Location location, String text) {
      return new Text(location, text, Passage.blacked(Characters.folded(text)));
    }

    List<Sentence> sentences() {
      return SentenceSplitter.split(plain).stream()
          .filter(sentence -> sentence.end() - sentence.start() <= LONGEST_SENTENCE)
          .toList();
    }
  }

  /** What the last line that looks like a heading announces. */
  private static final class Section {
    private boolean problems;

    /** Whether the line before asks for deviations. */
    private boolean deviations;

    /** Whether anything so far says that there is no score. */
    private boolean unscored;
  }

  private void text(Text passage, Section section, OptionalInt year, List<Assertion> found) {
    String tight = Characters.tight(passage.plain());
    boolean heading = tight.length() <= LONGEST_HEADING && !SEVERAL_CLAUSES.is(tight);
    boolean conclusion = heading && matches(Kind.CONCLUSION, tight);
    section.unscored |= UNSCORED.isIn(tight);
    boolean problems = heading && matches(Kind.PROBLEM, tight) && !NOT_PROBLEMS.isIn(tight);
    if (runIn(passage, tight, found)) {
      section.problems = false;
      problems = false;
    }
    if (conclusion) {
      found.add(assertion(Kind.CONCLUSION, "", passage, 0, passage.plain().length()));
    }
    boolean item =
        section.problems
            && OPENS_NUMBERED.matcher(tight).lookingAt()
            && tight.length() >= SHORTEST_PROBLEM;
    if (heading && isNumbered(tight) && !item || conclusion || problems) {
      section.problems = problems;
      section.deviations = ABOUT_DEVIATION.isIn(tight);
      return;
    }
    if (section.problems && tight.length() >= SHORTEST_PROBLEM && !saysNone(tight)) {
      Optional<Sentence> problem =
          passage.sentences().stream().filter(one -> namesProblem(passage, one)).findFirst();
      problem.ifPresent(
          one -> found.add(assertion(Kind.PROBLEM, "", passage, one.start(), one.end())));
      section.problems = problem.isEmpty();
    }
    boolean none = tight.length() <= SHORTEST_PROBLEM && saysNone(tight);
    if (section.deviations
        && none
        && !matches(Kind.NO_DEVIATION, tight.replaceFirst("[。.]$", ""))) {
      found.add(assertion(Kind.NO_DEVIATION, "", passage, 0, passage.plain().length()));
    }
    section.deviations = false;
    mentioned(passage, found);
    boolean ofDeviations = ABOUT_DEVIATION.isIn(passage.location().section());
    if (ofDeviations || !PassageReader.isAboutGoals(passage.location(), passage.plain())) {
      for (Sentence sentence : passage.sentences()) {
        claimed(passage, sentence, year, found);
      }
    }
  }

  /** Whether the passage both announces a problem and tells it. */
  private boolean runIn(Text passage, String tight, List<Assertion> found) {
    Matcher told = RUN_IN.matcher(tight);
    boolean names = told.matches() && namesProblem(told.group("said"));
    if (names && !saysNone(told.group("said"))) {
      Sentence first = passage.sentences().get(0);
      found.add(assertion(Kind.PROBLEM, "", passage, first.start(), first.end()));
    }
    return names;
  }

  private static boolean isNumbered(String tight) {
    return NUMBERED.is(tight);
  }

  private boolean saysNone(String tight) {
    return lexicon.opening("no-problem", tight).isPresent() && tight.length() <= 20;
  }

  /** Neither what will be done about it, nor that there is none of some kind. */
  private boolean namesProblem(Text passage, Sentence sentence) {
    return namesProblem(tight(passage, sentence.start(), sentence.end()));
  }

  private boolean namesProblem(String sentence) {
    String tight = sentence.replaceFirst(NUMBER, "");
    return tight.length() >= SHORTEST_PROBLEM
        && !tight.matches(TITLE)
        && lexicon.opening("no-problem-opening", tight).isEmpty()
        && !lexicon.contains("no-problem-inside", tight);
  }

  private boolean matches(Kind kind, String tight) {
    for (Sought pattern : lexicon.assertions().get(kind)) {
      if (pattern.isIn(tight)) {
        return true;
      }
    }
    return false;
  }

  private void mentioned(Text passage, List<Assertion> found) {
    for (Sentence sentence : passage.sentences()) {
      String tight = tight(passage, sentence.start(), sentence.end());
      for (Kind kind : MENTIONED) {
        boolean asked = kind == Kind.UNSPENT_REASON && ASKS.isIn(tight);
        if (!asked && matches(kind, tight)) {
          found.add(assertion(kind, "", passage, sentence.start(), sentence.end()));
        }
      }
    }
  }

  private void claimed(Text passage, Sentence sentence, OptionalInt year, List<Assertion> found) {
    for (int start = sentence.start(); start < sentence.end(); ) {
      int end = pieceEnd(passage.plain(), start, sentence.end());
      String piece = tight(passage, start, end);
      for (Kind kind : CLAIMED) {
        for (Sought pattern : lexicon.assertions().get(kind)) {
          if (!pattern.mayBeIn(piece)) {
            continue;
          }
          Matcher matcher = pattern.matcher(piece);
          String before = tight(passage, sentence.start(), start);
          if (matcher.find() && holds(kind, piece, matcher, before, passage, sentence, year)) {
            String subject = subject(kind, piece.substring(0, matcher.end()), matcher.start());
            found.add(assertion(kind, subject, passage, start, end));
            break;
          }
        }
      }
      start = end + 1;
    }
  }

  private static int pieceEnd(String plain, int start, int last) {
    int end = start;
    while (end < last && ",，;；".indexOf(plain.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static String tight(Text passage, int start, int end) {
    return Characters.tight(passage.plain().substring(start, end));
  }

  /** Neither denied nor wished for, nor said of another time. */
  private boolean holds(
      Kind kind,
      String piece,
      Matcher claim,
      String before,
      Text passage,
      Sentence sentence,
      OptionalInt year) {
    String front = piece.substring(0, claim.start());
    boolean conditional = CONDITION.matcher(before).lookingAt();
    boolean otherYear =
        year.isPresent()
            && YEAR.allIn(tight(passage, sentence.start(), sentence.end())).stream()
                .anyMatch(said -> Integer.parseInt(said.group()) != year.getAsInt());
    return !conditional
        && !otherYear
        && !lexicon.contains("assertion-denials", front)
        && !(kind == Kind.NO_DEVIATION && lexicon.contains("deviation-denials", front))
        && !lexicon.contains("last-year", before)
        && !lexicon.contains("assertion-ends", piece.substring(claim.start()))
        && !PART_YEAR.isIn(before + front);
  }

  /** The groups of indicators or the money that a claim is restricted to. */
  private String subject(Kind kind, String claim, int start) {
    return switch (kind) {
      case NO_DEVIATION, ALL_MET ->
          String.join(
              "、",
              lexicon.list("groups").stream().filter(claim.substring(0, start)::contains).toList());
      default -> money(claim);
    };
  }

  /** The words of a claim about money that do not stand for the whole of it. */
  private String money(String claim) {
    String words = claim.substring(claim.lastIndexOf('、') + 1);
    Matcher noun = Pattern.compile("资金|经费|预算|款项|拨款|补助|补贴|按").matcher(words);
    String rest = noun.find() ? words.substring(0, noun.end()) : words;
    rest = rest.replaceAll("20\\d\\d年度?|[\\d.]+[万亿]?元|按$", "");
    rest = rest.replaceFirst("^[省市州盟县区旗乡]?(和|与|及)?[省市州盟县区旗乡]?[两二三四五]级(?=财政|资金|补助|配套)", "");
    rest = rest.replaceFirst("^[全我][省市州盟县区旗镇乡]", "");
    for (String word : lexicon.list("whole-words")) {
      rest = rest.replace(word, "");
    }
    return rest.matches("补助|补贴|款项|拨款") ? "" : rest;
  }

  private static Assertion assertion(Kind kind, String subject, Text passage, int from, int to) {
    Location location = passage.location();
    String quote = passage.text().substring(from, to).strip();
    return new Assertion(kind, subject, new Source(location, quote));
  }
}
