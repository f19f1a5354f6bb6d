package io.github.jihe.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Fails when the page is older than the checks; {@code -Djihe.docs.update=true} writes it anew. */
class CheckDocumentationTest {
  private static final Path PAGE = Path.of("..", "docs", "checks.md");

  @Test
  void pageIsUpToDate() throws IOException {
    String page = CheckDocumentation.page();
    if (Boolean.getBoolean("jihe.docs.update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE)
        .as("docs/checks.md, see its head for how to write it anew")
        .content()
        .isEqualTo(page);
  }
}
