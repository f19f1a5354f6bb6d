package io.github.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesCommandTest {
  @TempDir private Path folder;

  @Test
  void listsProfilesWithTheirTitles() {
    Ran ran = Ran.run("profiles");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).startsWith("national ").contains("hubei", "湖北省");
  }

  @Test
  void whatIsShownIsAProfileOfItsOwn() throws IOException {
    Ran shown = Ran.run("profiles", "show", "hubei");
    assertThat(shown.status()).isZero();
    assertThat(shown.out()).contains("# hubei ← national", "weight: 20");
    Path saved = Files.writeString(folder.resolve("saved.yaml"), shown.out());
    Ran again = Ran.run("profiles", "show", saved.toString());
    assertThat(again.out().replaceAll("#.*", "")).isEqualTo(shown.out().replaceAll("#.*", ""));
  }

  @Test
  void faultsAreWrongUse() throws IOException {
    assertThat(Ran.run("profiles", "show").status()).isEqualTo(2);
    assertThat(Ran.run("profiles", "show", "nirgends").err()).contains("没有名为“nirgends”的评分政策");
    Path own =
        Files.writeString(folder.resolve("own.yaml"), "base: national\nname: a\ntitle: b\nc: 1");
    Ran ran = Ran.run("profiles", "show", own.toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("own.yaml 第 4 行有误：没有“c”这个键");
  }
}
