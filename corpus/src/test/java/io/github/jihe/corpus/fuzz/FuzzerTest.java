package io.github.jihe.corpus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.corpus.cli.Home;
import io.github.jihe.readers.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A bounded number of damaged files, the same each time; the command tries more. */
class FuzzerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int TIMES = 6;
  private static final String PACKED = "pipeline/src/main/samples/sample.docx";
  private static final String TEXT =
      """
      项目支出绩效自评报告

      一、资金情况
      2024年全年预算数120.00万元，执行数89.97万元，预算执行率74.98%。
      \t项目名称\t村道养护
      \t全年预算数（万元）\t120.00
      <table><tr><td rowspan="2">产出指标</td><td>完成率</td></tr><tr><td>95%</td></tr></table>
      | 指标 | 得分 |
      | --- | --- |
      | 数量 | 9.5 |
      """;

  /** Every kind of file that the project can show, by name. */
  private static Map<String, byte[]> files() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Path file : Home.files(Home.samples())) {
      files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }
    files.put("utf-8.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    files.put("gb18030.txt", TEXT.getBytes(Charset.forName("GB18030")));
    files.put("table.csv", "指标,分值,得分\n数量,50,48.5\n质量,30,\"29\"\n".getBytes(StandardCharsets.UTF_8));
    files.put(
        "word2003.xml",
        """
        <?xml version="1.0"?><?mso-application progid="Word.Document"?>
        <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body>
        <w:p><w:r><w:t>自评得分98.5分</w:t></w:r></w:p></w:body></w:wordDocument>
        """
            .getBytes(StandardCharsets.UTF_8));
    byte[] document = Files.readAllBytes(Home.folder().resolve(PACKED));
    for (boolean isPlain : new boolean[] {true, false}) {
      files.put(isPlain ? "plain.zip" : "packed.zip", zip(document, isPlain));
    }
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
      out.write(document);
    }
    files.put("packed.gz", gzip.toByteArray());
    return files;
  }

  private static byte[] zip(byte[] document, boolean isPlain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(isPlain ? 0 : 9);
      for (String name : List.of("一/报告.docx", "二.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.endsWith("txt") ? TEXT.getBytes(StandardCharsets.UTF_8) : document);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void noDamageBringsTheProgramDown() throws Exception {
    List<String> failures = new ArrayList<>();
    Map<String, byte[]> files = files();
    assertThat(files).hasSizeGreaterThan(20);
    try (Fuzzer fuzzer = new Fuzzer(new Target(Limits.DEFAULT), PATIENCE)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        for (long seed = 1; seed <= TIMES; seed++) {
          fuzzer
              .attempt(file.getKey(), file.getValue(), seed * file.getKey().hashCode())
              .ifPresent(failure -> failures.add(failure.source() + "\n" + failure.trace()));
        }
      }
      assertThat(failures).isEmpty();
      assertThat(fuzzer.cases()).isEqualTo(TIMES * files.size());
      assertThat(fuzzer.read()).isBetween(1, fuzzer.cases() - 1);
    }
  }

  @Test
  void theSameSeedDoesTheSameDamage() throws Exception {
    for (byte[] file : files().values()) {
      byte[] before = file.clone();
      int different = 0;
      for (long seed = 0; seed < 20; seed++) {
        byte[] damaged = Mutator.damaged(file, seed);
        assertThat(Arrays.equals(Mutator.damaged(file, seed), damaged)).isTrue();
        different += Arrays.equals(damaged, file) ? 0 : 1;
      }
      assertThat(different).isGreaterThan(10);
      assertThat(file).isEqualTo(before);
    }
  }

  @Test
  void failuresAndHangsAreNoticed() throws Exception {
    byte[] file = TEXT.getBytes(StandardCharsets.UTF_8);
    CountDownLatch never = new CountDownLatch(1);
    Victim victim =
        (name, bytes) -> {
          if (name.equals("hang")) {
            never.await();
          } else if (name.equals("memory")) {
            throw new OutOfMemoryError();
          } else if (name.equals("bug")) {
            throw new ArithmeticException();
          }
          return true;
        };
    try (Fuzzer fuzzer = new Fuzzer(victim, Duration.ofMillis(300))) {
      assertThat(fuzzer.attempt("bug", file, 1).map(Failure::kind)).hasValue("ArithmeticException");
      assertThat(fuzzer.attempt("memory", file, 1).map(Failure::kind)).hasValue("out-of-memory");
      assertThat(fuzzer.attempt("hang", file, 1).map(Failure::kind)).hasValue("hang");
      Optional<Failure> none = fuzzer.attempt("good", file, 1);
      assertThat(none).isEmpty();
      assertThat(fuzzer.read()).isEqualTo(1);
    }
  }
}
