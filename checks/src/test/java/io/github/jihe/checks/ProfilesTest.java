package io.github.jihe.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProfilesTest {

  @Test
  void aProfileArrivesInAnotherProcessAsItWas() throws ProfileException {
    Profile national = Profiles.load("national");
    assertThat(national.grades()).isNotEmpty();
    assertThat(Profiles.parse(Profiles.write(national))).isEqualTo(national);
  }

  @Test
  void whatIsNoProfileIsRefused() {
    assertThatThrownBy(() -> Profiles.parse("name: x\nnonsense: 1\n".getBytes(UTF_8)))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("有误");
  }
}
