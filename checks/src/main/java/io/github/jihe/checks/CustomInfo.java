package io.github.jihe.checks;

import java.lang.annotation.Annotation;

/** What a YAML rule says of itself, as the annotation of a class says it of a check. */
record CustomInfo(
    String id,
    String title,
    Severity severity,
    String basis,
    String compares,
    String tolerates,
    String suggestion)
    implements CheckInfo {

  @Override
  public Class<? extends Annotation> annotationType() {
    return CheckInfo.class;
  }
}
