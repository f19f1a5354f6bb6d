package io.github.jihe.checks.across;

import io.github.jihe.checks.CheckInfo;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All checks over the reports of one run. */
public final class AcrossCatalogue {
  private static final List<AcrossCheck> OWN =
      List.of(
          new CarriedOver(),
          new LastYearFigure(),
          new ProjectSumAcross(),
          new ProjectWithoutFormAcross(),
          new SameIndicatorAcross(),
          new SameScores(),
          new UnchangedTargets());

  private AcrossCatalogue() {}

  /** Sorted by id. */
  public static List<AcrossCheck> checks() {
    return OWN.stream()
        .sorted(Comparator.comparing((AcrossCheck check) -> check.info().id()))
        .toList();
  }

  /** What a person must know of each, sorted by id, with that on copied text. */
  public static List<CheckInfo> infos() {
    return Stream.concat(OWN.stream().map(AcrossCheck::info), Stream.of(CopiedText.INFO))
        .sorted(Comparator.comparing(CheckInfo::id))
        .toList();
  }
}
