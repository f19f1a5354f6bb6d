package io.github.jihe.run;

import io.github.jihe.checks.Audit;

/** Renders what was read of a file for looking. Thread safe. */
@FunctionalInterface
public interface Renderer {

  Page render(Extraction read, Audit audit);
}
