package io.github.jihe.readers.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Solid archives (固实压缩) as WinRAR packs them, by RAR 6.23 with {@code -ma4 -s -m5}, once with
 * {@code -mct-} and once with {@code -mct+}: three reports of nearly the same text, of which the
 * second and third take less than twenty bytes behind what comes before them.
 */
class SolidRarTest {
  private static final String LINE = "全年预算数 120.00 万元，全年执行数 89.97 万元，执行率 74.98%。\r\n";

  private static byte[] archive(String name) throws IOException {
    try (InputStream in = SolidRarTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static List<Member> members(byte[] bytes, Limits limits) {
    try (Stream<Member> members = Archive.members("报告.rar", bytes, limits)) {
      return members.toList();
    }
  }

  private static String report(int number) {
    return "报告" + number + "\r\n" + LINE.repeat(3 * number) + "完" + number;
  }

  /** The first file is a picture cache: left out, but its content goes before the reports'. */
  @ParameterizedTest
  @ValueSource(strings = {"solid-lz.rar", "solid-ppm.rar"})
  void eachMemberIsWhole(String name) throws IOException {
    List<Member> members = members(archive(name), Limits.DEFAULT);
    assertThat(members)
        .extracting(Member::name)
        .containsExactly("报告.rar!/青禾县/报告1.txt", "报告.rar!/青禾县/报告2.txt", "报告.rar!/青禾县/报告3.txt");
    for (int number = 1; number <= 3; number++) {
      Member.Content content = (Member.Content) members.get(number - 1);
      assertThat(new String(content.bytes(), UTF_8)).isEqualTo(report(number));
    }
  }

  /**
   * Behind a damaged member nothing can be made out, and each of them says so; so does the first.
   */
  @Test
  void damageIsSaidOfEachMemberBehindIt() throws IOException {
    byte[] bytes = archive("solid-lz.rar");
    bytes[120] ^= 0x55;
    assertThat(members(bytes, Limits.DEFAULT))
        .hasSize(4)
        .allSatisfy(
            member ->
                assertThat(((Member.Failed) member).problem().code())
                    .isEqualTo(Problem.Code.CORRUPT));
  }

  /** What is too large ends the archive, for what follows cannot be had without it. */
  @Test
  void aMemberOverTheLimitEndsTheArchive() throws IOException {
    Limits small = new Limits(600, 1 << 20, 10, 1_000, 1);
    byte[] bytes = archive("solid-lz.rar");
    assertThat(members(bytes, small))
        .singleElement()
        .isInstanceOfSatisfying(
            Member.Failed.class,
            failed -> assertThat(failed.problem().code()).isEqualTo(Problem.Code.TOO_LARGE));
  }
}
