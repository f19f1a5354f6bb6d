package io.github.jihe.checks.across;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.FindingBuilder;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import io.github.jihe.checks.Severity;
import io.github.jihe.checks.consistency.ProjectNames;
import io.github.jihe.facts.FormKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many projects of one unit and year with one and the same total score. */
@CheckInfo(
    id = "stat-cluster",
    title = "多个项目的自评总分相同",
    severity = Severity.INFO,
    basis = "统计特征，供参考；财预〔2020〕10号：单位自评应当客观、公正",
    compares = "同一单位同一年度的项目自评表达到 across.sameScoreForms 张时，总分相同的项目所占比例是否达到 across.sameScoreShare",
    tolerates = "满分的不计；项目少的、没有印出总分的不判断；同一项目两次填报的按一次计",
    suggestion = "请抽查这些项目的评分依据，了解是否逐项计分。")
public final class SameScores implements AcrossCheck {
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final int MOST_NAMED = 8;

  @Override
  public Stream<Outcome> check(UnitFiles files, Profile profile) {
    return files.years().entrySet().stream()
        .flatMap(year -> compare(files.name(), year.getKey(), year.getValue(), profile).stream());
  }

  private Optional<Outcome> compare(String unit, int year, List<Filed> filed, Profile profile) {
    Map<String, Filed> projects = new LinkedHashMap<>();
    filed.stream()
        .filter(Filed::own)
        .filter(one -> one.subject().form() && one.subject().kind() == FormKind.PROJECT)
        .filter(one -> !one.subject().project().isEmpty() && !one.subject().score().isEmpty())
        .forEach(one -> projects.putIfAbsent(ProjectNames.core(one.subject().project()), one));
    long files = projects.values().stream().map(Filed::file).distinct().count();
    if (files < 2 || projects.size() < profile.across().sameScoreForms()) {
      return Optional.empty();
    }
    Map<BigDecimal, List<Filed>> byScore = new TreeMap<>();
    for (Filed one : projects.values()) {
      BigDecimal score = one.subject().score().get(0).value();
      if (score.compareTo(profile.total()) != 0) {
        byScore.computeIfAbsent(score, unused -> new ArrayList<>()).add(one);
      }
    }
    return byScore.values().stream()
        .filter(same -> isMost(same.size(), projects.size(), profile))
        .map(same -> finding(unit + year + "年", same, projects.size()))
        .findFirst()
        .or(
            () ->
                Optional.of(
                    new Outcome.Consistent(
                        projects.values().iterator().next().subject().source())));
  }

  private static boolean isMost(int same, int all, Profile profile) {
    return HUNDRED
            .multiply(BigDecimal.valueOf(same))
            .compareTo(profile.across().sameScoreShare().multiply(BigDecimal.valueOf(all)))
        >= 0;
  }

  private Outcome finding(String who, List<Filed> same, int all) {
    Filed first = same.get(0);
    Amount score = first.subject().score().get(0);
    String names =
        same.stream()
            .limit(MOST_NAMED)
            .map(one -> "“" + one.subject().project() + "”")
            .collect(Collectors.joining("、"));
    FindingBuilder finding =
        new FindingBuilder(info(), who + "/总分")
            .message(
                "%s %d 个项目中有 %d 个项目的自评总分均为 %s：%s%s"
                    .formatted(
                        who,
                        all,
                        same.size(),
                        score.printed().endsWith("分") ? score.printed() : score.printed() + "分",
                        names,
                        same.size() > MOST_NAMED ? "等" : ""))
            .reported(score.printed(), score.source(), first.file());
    same.forEach(one -> finding.operand(one.subject().score().get(0).source(), one.file()));
    return finding.build();
  }
}
