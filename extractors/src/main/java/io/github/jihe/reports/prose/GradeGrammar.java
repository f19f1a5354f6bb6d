package io.github.jihe.reports.prose;

import io.github.jihe.facts.Figure;
import io.github.jihe.facts.Grading;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Statement.Period;
import io.github.jihe.facts.Statement.Status;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scores and grades of a whole. Silent about scores of single indicators, sentences that explain
 * the scale, and other years. One passage, one use.
 */
final class GradeGrammar {
  /** 90（含）至100分为优，80（含）至90分为良: two of the grades, each with the scores it is for. */
  private static final Sought SCALE =
      new Sought("分(以上|以下)?(的)?(为|是|评为)“?(优|良|中|差).{0,24}分(以上|以下)?(的)?(为|是|评为)“?(优|良|中|合格|差)");

  /** 处于60分（含）至80分区间 tells where a score lies and lays nothing down. */
  private static final Pattern BAND = Pattern.compile("(处于|属于|位于|落在|介于|在)\\d");

  private static final Sought LIES = new Sought("(处于|属于|位于|落在|介于|在)[^,，。;；]{0,16}(区间|之间|分数?[档段])");

  private static final Sought OF_ITEM = new Sought("指标|扣|满分|分值|权重|满意度|平均|率");

  private static final Sought BRACKETS = new Sought("\\([^()]*\\)");
  private static final Sought EVALUATED = new Sought(".*(自评|综合|评价|得分).*");
  private static final Sought WEIGHT_HEAD = new Sought(".*(分值|权重|满分|标准分)(为|是|:|共)*$");

  private static final Sought ABOUT_SCORE =
      new Sought(".*?(得分|总分|评分|自评分|分数|自评结果|评价结果|自评|评价|评定)(为|是|:|达到|达|共计|共|结果)*$");
  private static final Sought FULL_MARKS = new Sought(".*(满分|总分值|总分)(为|是|:|共|共计)*$");
  private static final Sought EVALUATES = new Sought("自评|评价|综合|总|最终|绩效|考核|评估|评定");

  /** 按90分以上为“优”、80分至90分为“良”的口径， lays the scale down, and what follows grades by it. */
  private static final Sought SCALE_THEN =
      new Sought(
          "^[^。;；]*?(?:按照?|根据|依据|对照|参照|依照)[^。;；]*?(?:口径|标准|规定|办法|要求|原则|档次|分档|等级)(?:划分|评定|衡量)?[,，]"
              + "(?=[^\\d。;；]*$)");

  private static final Sought BY_THE_SCALE = new Sought("(根据|按照|依据|对照|参照|依照|按)[^,，。;；:]*[,，]");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Lexicon lexicon;
  private final Subjects subjects;
  private final GradeWords words;
  private final List<Grading> gradings = new ArrayList<>();

  /** Whether the last grading still waits for its grade. */
  private boolean open;

  /** Whether the last grading, of this sentence, still waits for its score. */
  private boolean waits;

  GradeGrammar(Lexicon lexicon, GradeWords words) {
    this.lexicon = lexicon;
    this.subjects = new Subjects(lexicon);
    this.words = words;
  }

  /** The gradings of all sentences read so far, in order. */
  List<Grading> gradings() {
    return List.copyOf(gradings);
  }

  void read(Spoken spoken) {
    String words =
        spoken.passage().plain().substring(spoken.sentence().start(), spoken.sentence().end());
    if (isScale(words)) {
      gradeByScale(spoken, words);
      open = false;
      return;
    }
    waits = false;
    boolean found = false;
    boolean bounded = false;
    for (Clause clause : spoken.clauses()) {
      List<Claim> claims = spoken.of(clause);
      bounded &= clause.opener() != ';';
      boolean band = BAND.matcher(clause.tight()).lookingAt();
      bounded |=
          !band && claims.stream().anyMatch(c -> isPoints(c) && (!c.isPlain() || isPlanned(c)));
      for (Claim claim : claims) {
        found |= score(spoken, claim);
      }
      found |= !bounded && grade(spoken, clause);
    }
    open &= found;
  }

  /** The grade behind the words of the scale, if the score stands in the sentence before. */
  private void gradeByScale(Spoken spoken, String words) {
    Optional<MatchResult> scale = SCALE_THEN.opening(words).map(Matcher::toMatchResult);
    if (open && scale.isPresent()) {
      int from = spoken.sentence().start() + scale.get().end();
      for (Clause clause : spoken.clauses()) {
        if (clause.start() >= from && clause.depth() == 0 && grade(spoken, clause)) {
          return;
        }
      }
    }
  }

  /** 根据评分标准，得分… names the scale without explaining it. */
  private boolean isScale(String words) {
    String own = BY_THE_SCALE.replaceAll(LIES.replaceAll(BRACKETS.replaceAll(words, ""), ""), "");
    return (lexicon.contains("scale-words", own) || SCALE.isIn(words)) && !words.contains("自评得分");
  }

  private static boolean isPoints(Claim claim) {
    return claim.dimension() == Dimension.POINTS;
  }

  private static boolean isPlanned(Claim claim) {
    return claim.statement().status() == Status.PLANNED;
  }

  private boolean score(Spoken spoken, Claim claim) {
    boolean candidate =
        isPoints(claim)
            && claim.isPlain()
            && claim.clause().depth() == 0
            && claim.statement().period() == Period.REPORT_YEAR
            && !isPlanned(claim)
            && ABOUT_SCORE.is(claim.head());
    if (!candidate || isOfItem(spoken, claim) || isFullMarks(claim)) {
      return false;
    }
    Figure figure = claim.statement().figure();
    int last = gradings.size() - 1;
    if (waits && last >= 0 && subject(claim.head()).isEmpty()) {
      Grading grade = gradings.get(last);
      gradings.set(
          last,
          new Grading(
              grade.subject(), Optional.of(figure), grade.grade(), grade.gradeSource(), true));
      waits = false;
      return true;
    }
    gradings.add(
        new Grading(
            subject(claim.head()), Optional.of(figure), Optional.empty(), figure.source(), true));
    open = true;
    return true;
  }

  private static boolean isFullMarks(Claim claim) {
    boolean full = claim.statement().figure().quantity().value().compareTo(HUNDRED) == 0;
    boolean evaluated = EVALUATED.is(claim.head());
    return FULL_MARKS.is(claim.head()) && (full && !evaluated || claim.head().contains("满分"));
  }

  /** 决策指标得分8分 and 该项得分10分 are parts of the score. */
  private boolean isOfItem(Spoken spoken, Claim claim) {
    String name = subject(claim.head()).replaceFirst("(类|类指标|指标)+$", "");
    boolean item =
        lexicon.list("groups").contains(name)
            || lexicon.contains("item-words", claim.head())
            || claim.head().matches(".*指标.{0,4}得分.*");
    boolean bare = name.isEmpty() && !EVALUATES.isIn(claim.head());
    boolean behindWeight =
        spoken.claims().stream()
            .filter(c -> c.mention().end() <= claim.mention().start() && isPoints(c))
            .filter(c -> WEIGHT_HEAD.is(c.head()))
            .anyMatch(c -> c.statement().figure().quantity().value().compareTo(HUNDRED) < 0);
    return item || bare || behindWeight;
  }

  private boolean grade(Spoken spoken, Clause clause) {
    String words = clause.tight();
    Matcher matcher = this.words.named().matcher(words);
    boolean full = this.words.named().mayBeIn(words) && matcher.matches();
    if (!full) {
      matcher = this.words.bare().matcher(words);
      boolean directly =
          (clause.opener() == '(' || clause.opener() == ',')
              && lastScoreIsJustBefore(spoken, clause);
      if (!directly || !matcher.matches()) {
        return false;
      }
      Optional<Claim> score = open ? Optional.empty() : plainScore(spoken, clause);
      if (!open && score.isEmpty()) {
        return false;
      }
      score.ifPresent(this::open);
    }
    String head = full ? matcher.group("subject") : "";
    if (!full || isStated(spoken, clause, head)) {
      if (full && !open) {
        plainScore(spoken, clause).ifPresent(this::open);
      }
      add(
          full ? subject(head) : "",
          matcher.group("grade"),
          spoken.passage().source(clause.start(), clause.end()));
      return true;
    }
    return false;
  }

  /** 停车场项目86分，等级为良: points that only the grade behind them shows to be a score. */
  private Optional<Claim> plainScore(Spoken spoken, Clause clause) {
    int at = spoken.clauses().indexOf(clause);
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      List<Claim> claims = spoken.of(spoken.clauses().get(i));
      boolean band = BAND.matcher(spoken.clauses().get(i).tight()).lookingAt();
      if (claims.isEmpty() || band) {
        continue;
      }
      return claims.size() == 1
          ? Optional.of(claims.get(0))
              .filter(
                  c ->
                      isPoints(c)
                          && c.isPlain()
                          && (c.clause().depth() == 0 || c.head().contains("结果"))
                          && c.statement().period() == Period.REPORT_YEAR
                          && !isPlanned(c)
                          && !isGroup(c)
                          && !OF_ITEM.isIn(c.head()))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private void open(Claim claim) {
    Figure figure = claim.statement().figure();
    gradings.add(
        new Grading(
            subject(claim.head()), Optional.of(figure), Optional.empty(), figure.source(), true));
    open = true;
    waits = false;
  }

  private boolean isGroup(Claim claim) {
    String name = subject(claim.head()).replaceFirst("(类|类指标|指标)+$", "");
    String head = claim.head().replace("该项目", "项目").replace("此项目", "项目");
    return lexicon.list("groups").contains(name) || lexicon.contains("item-words", head);
  }

  private static boolean lastScoreIsJustBefore(Spoken spoken, Clause clause) {
    int at = spoken.clauses().indexOf(clause);
    return at > 0
        && spoken.of(spoken.clauses().get(at - 1)).stream().anyMatch(GradeGrammar::isPoints);
  }

  private boolean isStated(Spoken spoken, Clause clause, String head) {
    boolean other =
        lexicon.contains("not-graded", clause.tight())
            || spoken.of(clause).stream().anyMatch(c -> !isPoints(c))
            || lexicon.contains("conditional", head.replace("对应", "").replace("相应", ""))
            || lexicon.contains("last-year", head);
    boolean year =
        spoken.claims().stream()
            .filter(c -> c.clause().isSame(clause) || c.clause().end() <= clause.start())
            .filter(GradeGrammar::isPoints)
            .reduce((a, b) -> b)
            .filter(c -> c.statement().period() != Period.REPORT_YEAR)
            .isPresent();
    return !other && !year;
  }

  private void add(String subject, String grade, Source source) {
    int last = gradings.size() - 1;
    boolean joins = open && last >= 0 && gradings.get(last).grade().isEmpty();
    if (joins
        && (subject.isEmpty()
            || gradings.get(last).subject().isEmpty()
            || subject.equals(gradings.get(last).subject()))) {
      Grading score = gradings.get(last);
      String whole = score.subject().isEmpty() ? subject : score.subject();
      gradings.set(last, new Grading(whole, score.score(), Optional.of(grade), source, true));
    } else {
      gradings.add(new Grading(subject, Optional.empty(), Optional.of(grade), source, true));
      waits = true;
    }
    open = false;
  }

  /** What is graded, without the words for grading it. */
  private String subject(String head) {
    String rest = subjects.subject(head);
    boolean cut = true;
    while (cut) {
      String before = rest;
      for (String list : List.of("score-words", "grade-words", "evaluation-words", "strip-back")) {
        Optional<String> end = lexicon.ending(list, rest);
        if (end.isPresent()) {
          rest = rest.substring(0, rest.length() - end.get().length());
        }
      }
      cut = !rest.equals(before);
    }
    return rest.replaceFirst("^经.*?(评定|评价|测算|考核|打分|评估)", "");
  }
}
