package io.github.jihe.reports.prose;

import io.github.jihe.facts.Relation;
import io.github.jihe.facts.Statement;
import io.github.jihe.quantities.Dimension;
import io.github.jihe.quantities.Operator;
import io.github.jihe.words.Sought;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weights of all indicators of one level: 四个一级指标权重依次为15%、20%、35%、30%; 满分100分，其中决策20分…. They make
 * what the sentence says, or 100.
 */
final class WeightGrammar {
  private static final Sought ABOUT =
      new Sought(
          "权重|分值|赋分|配分|占比设置|指标体系|评分体系|评价体系|一级指标|计分因素|分配因素|因素法|满分|总分|指标\\(\\d+分\\)|占\\d+分|百分制|加权|指标(共|计|合计)?\\d+分|细分|拆分");
  private static final Sought SCORED =
      new Sought("得分|实得|自评|扣|完成|实际|超过|不低于|不少于|不超过|以上|原则上|应当|得$|扣$");
  private static final Sought ALL =
      new Sought("依次|分别|一级指标|各项|各部分|各因素|因素|由|包括|共设|四[个类项]|五[个类项]|三[个类项]|组成|构成");
  private static final Sought EACH = new Sought("权重占|百分制[:,，]|权重[:为]");
  private static final Pattern COUNT =
      Pattern.compile("(" + SmallCount.REGEX + ")\\s?(?:个|类|项|大类|方面|部分)");
  private static final Sought WHOLE = new Sought(".*(满分|总分|总分值|合计|共计|总计|共|总权重)(值)?(为|是|:|共|计)*$");
  private static final Sought OPEN = new Sought("等(?!级|次|权)|主要|其余|剩余");
  private static final Sought TWO =
      new Sought(
          "由[^,，。;；]{2,20}[和与及、][^,，。;；]{2,12}(组成|构成|计算|合成)|(分|包括|设)(为|成|置)?[两二](部分|类|大类|块|项)|[两二](部分|类|大类|块|项)(组成|构成|得分)");
  private static final Sought SHARES_OUT =
      new Sought("^\\)?(中|里|内|[:]|[,，:]?(拆分|拆|分解|细分|分|划分|分配)(为|到|给)|[,，:]?(其中|包括|由|具体|下设|下分))");
  private static final Sought RESPECTIVELY = new Sought(".*(权重|分值|赋分|占比)(分别|依次)?(为|是|占|设为|定为)?$");
  private static final int FEWEST = 3;
  private static final BigDecimal LEAST = new BigDecimal("0.8");
  private static final BigDecimal MOST = new BigDecimal("1.2");

  private WeightGrammar() {}

  static List<Relation> read(Spoken spoken) {
    String words =
        spoken
            .passage()
            .plain()
            .substring(spoken.sentence().start(), spoken.sentence().end())
            .replaceAll("\\s+", "");
    if (!ABOUT.isIn(words)) {
      return List.of();
    }
    List<Relation> found = new ArrayList<>();
    for (Dimension dimension : List.of(Dimension.RATIO, Dimension.POINTS)) {
      list(spoken, words, dimension).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Relation> list(Spoken spoken, String words, Dimension dimension) {
    boolean bracketed = isBracketed(spoken, dimension);
    Optional<Claim> outer = bracketed ? Optional.empty() : outer(spoken, dimension);
    List<Claim> found =
        spoken.claims().stream()
            .filter(
                claim ->
                    (claim.clause().depth() == 0) != bracketed
                        || outer.filter(claim::equals).isPresent())
            .filter(claim -> claim.dimension() == dimension)
            .filter(claim -> !claim.statement().figure().quantity().unit().symbol().contains("点"))
            .toList();
    List<Claim> all = bracketed || outer.isPresent() ? found : listed(found);
    boolean odd =
        all.stream()
            .anyMatch(
                claim ->
                    claim.statement().operator() != Operator.NONE
                        || claim.statement().figure().quantity().isRange()
                        || claim.isApproximate());
    List<Claim> wholes =
        outer.map(List::of).orElseGet(() -> all.stream().filter(WeightGrammar::isWhole).toList());
    Optional<Claim> whole = wholes.stream().findFirst();
    List<Claim> parts = all.stream().filter(claim -> !wholes.contains(claim)).toList();
    boolean scored =
        parts.stream().anyMatch(part -> SCORED.isIn(part.head()))
            || !bracketed
                && spoken.claims().stream()
                    .filter(claim -> claim.clause().depth() > 0 && claim.dimension() == dimension)
                    .anyMatch(claim -> !outer.filter(claim::equals).isPresent());
    boolean precise =
        dimension == Dimension.POINTS
            && parts.stream()
                .anyMatch(part -> part.statement().figure().quantity().value().scale() > 1);
    if (odd
        || scored
        || precise
        || parts.size() < (outer.isPresent() || TWO.isIn(words) ? FEWEST - 1 : FEWEST)
        || wholes.size() > 1) {
      return Optional.empty();
    }
    boolean hedged =
        OPEN.isIn(
            spoken
                .passage()
                .plain()
                .substring(
                    parts.get(0).clause().start(), parts.get(parts.size() - 1).clause().end()));
    if (hedged || outer.isEmpty() && !isComplete(words, parts)) {
      return Optional.empty();
    }
    BigDecimal total =
        whole
            .map(Claim::value)
            .orElse(dimension == Dimension.RATIO ? BigDecimal.ONE : new BigDecimal(100));
    BigDecimal sum = Claim.sum(parts);
    boolean near =
        sum.compareTo(total.multiply(LEAST)) >= 0 && sum.compareTo(total.multiply(MOST)) <= 0;
    boolean higher = parts.stream().anyMatch(part -> part.value().compareTo(total) >= 0);
    if (!near || higher) {
      return Optional.empty();
    }
    List<Statement> members = parts.stream().map(Claim::statement).toList();
    return Optional.of(
        whole.isPresent()
            ? new Relation.Sum(whole.get().statement(), members, true, spoken.source())
            : new Relation.Weights(members, spoken.source()));
  }

  /** 权重分别为15%、22%、33%和30%，产出与效益合计63%: what follows the list is no part of it. */
  private static List<Claim> listed(List<Claim> claims) {
    for (int first = 0; first < claims.size(); first++) {
      if (!RESPECTIVELY.is(claims.get(first).head())) {
        continue;
      }
      int end = first + 1;
      while (end < claims.size() && claims.get(end).head().isEmpty()) {
        end++;
      }
      return end - first >= FEWEST ? claims.subList(first, end) : claims;
    }
    return claims;
  }

  /** 产出指标（50分）中，…; 效益指标权重25分，拆分为…: the points that the list shares out. */
  private static Optional<Claim> outer(Spoken spoken, Dimension dimension) {
    List<Claim> own =
        Claim.inOrder(spoken.claims()).stream()
            .filter(claim -> claim.dimension() == dimension)
            .toList();
    if (own.size() < FEWEST) {
      return Optional.empty();
    }
    Claim first = own.get(0);
    String between =
        spoken
            .passage()
            .plain()
            .substring(first.mention().end(), own.get(1).mention().start())
            .replaceAll("\\s+", "");
    return SHARES_OUT.isIn(between) ? Optional.of(first) : Optional.empty();
  }

  /** 决策（20分）、过程（20分）…: each in brackets of its own, and nothing outside of them. */
  private static boolean isBracketed(Spoken spoken, Dimension dimension) {
    List<Claim> own =
        spoken.claims().stream().filter(claim -> claim.dimension() == dimension).toList();
    return own.size() >= FEWEST
        && own.stream()
            .allMatch(
                claim ->
                    claim.clause().depth() > 0
                        && claim
                            .clause()
                            .tight()
                            .equals(claim.statement().figure().printed().replaceAll("\\s", "")));
  }

  private static boolean isWhole(Claim claim) {
    return WHOLE.is(claim.head()) && ScoreGroup.of(claim.head()).isEmpty();
  }

  /** All groups of indicators by name, or as many as the sentence says there are. */
  private static boolean isComplete(String words, List<Claim> parts) {
    List<String> groups =
        parts.stream().map(part -> ScoreGroup.of(part.statement().subject())).toList();
    boolean distinct =
        new HashSet<>(parts.stream().map(part -> part.statement().subject()).toList()).size()
                == parts.size()
            || words.contains("依次")
            || words.contains("分别");
    if (groups.stream().noneMatch(String::isEmpty) && ScoreGroup.areAll(groups)) {
      return true;
    }
    Matcher count = COUNT.matcher(words);
    while (count.find()) {
      if (SmallCount.of(count.group(1)) == parts.size()) {
        return distinct;
      }
    }
    return distinct && (ALL.isIn(words) || EACH.isIn(words));
  }
}
