package io.github.jihe.checks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a person must know of a check; the catalogue is generated from it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CheckInfo {
  /** Stable id: lower case words with dashes. */
  String id();

  /** The title of its findings: the problem in a few Chinese words. */
  String title();

  /** The gravest severity that its findings have. */
  Severity severity();

  /** The regulation and article, or 算术关系. */
  String basis();

  /** What is compared with what, as a formula in words. */
  String compares();

  /** What must not raise an alarm. */
  String tolerates();

  /** What to ask the unit. */
  String suggestion();
}
