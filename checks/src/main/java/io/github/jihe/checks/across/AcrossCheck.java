package io.github.jihe.checks.across;

import io.github.jihe.checks.CheckInfo;
import io.github.jihe.checks.Outcome;
import io.github.jihe.checks.Profile;
import java.util.stream.Stream;

/**
 * One rule over the files of one unit. Stateless and thread safe; annotated with {@link CheckInfo}.
 * All evidence of its findings names its file.
 */
public interface AcrossCheck {

  /** One outcome for each comparison made. */
  Stream<Outcome> check(UnitFiles files, Profile profile);

  /** The annotation of the class. */
  default CheckInfo info() {
    return getClass().getAnnotation(CheckInfo.class);
  }
}
