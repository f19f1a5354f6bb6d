package io.github.jihe.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  private static final String CONTENT_TYPES =
      "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
          + "<Override PartName='/word/document.xml' ContentType='application/vnd."
          + "openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";

  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, name);
  }

  private static List<Item> items(String standardInput, String... paths)
      throws InterruptedException {
    List<Item> items = new ArrayList<>();
    new Inputs(
            List.of(paths),
            new BufferedReader(new StringReader(standardInput)),
            Limits.DEFAULT,
            path -> false)
        .each(items::add);
    return items;
  }

  private List<String> names(String standardInput, String... paths) throws InterruptedException {
    return items(standardInput, paths).stream()
        .map(item -> item.name().replace(folder.toString().replace('\\', '/'), "ROOT"))
        .toList();
  }

  private static Problem problem(Item item) {
    return problem(item, Limits.DEFAULT);
  }

  private static Problem problem(Item item, Limits limits) {
    try {
      item.content().read(limits);
      throw new AssertionError("readable: " + item.name());
    } catch (UnreadableFileException e) {
      return e.problem();
    }
  }

  @Test
  void aFolderIsWalkedInTheOrderOfNames() throws Exception {
    file("b.txt");
    file("a/z.txt");
    file("a/b/c.txt");
    file("c/一.txt");
    assertThat(names("", folder.toString()))
        .containsExactly("ROOT/a/b/c.txt", "ROOT/a/z.txt", "ROOT/b.txt", "ROOT/c/一.txt");
    assertThat(names("", folder + "/")).first().isEqualTo("ROOT/a/b/c.txt");
  }

  @Test
  void hiddenAndTemporaryFilesArePassedOver() throws Exception {
    for (String name :
        new String[] {
          "~$报告.docx",
          ".~lock.报告.odt#",
          "Thumbs.db",
          "desktop.ini",
          ".hidden/a.txt",
          "~WRL0001.tmp",
          "__MACOSX/a.txt",
          ".DS_Store",
          "a.txt~",
          "报告.docx.expected.yaml",
          "报告.facts.yaml"
        }) {
      file(name);
    }
    file("报告~1.docx");
    assertThat(names("", folder.toString())).containsExactly("ROOT/报告~1.docx");
  }

  @Test
  void aHiddenFileThatIsAskedForIsRead() throws Exception {
    assertThat(names("", file(".hidden.txt").toString())).containsExactly("ROOT/.hidden.txt");
  }

  @Test
  void whatTheRunWritesIsNoInput() throws Exception {
    file("a.txt");
    Path own = file("result.json");
    List<String> names = new ArrayList<>();
    new Inputs(
            List.of(folder.toString()),
            new BufferedReader(new StringReader("")),
            Limits.DEFAULT,
            own::equals)
        .each(item -> names.add(Path.of(item.name()).getFileName().toString()));
    assertThat(names).containsExactly("a.txt");
  }

  /** Text that only looks like a header, and a mail without attachments, are themselves. */
  @Test
  void aMailIsItselfAndThenItsAttachments() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Subject: 报告\n第二行\n");
    String head = "\ufeff\nFrom: a@b.example\nTo: c@d.example\nMIME-Version: 1.0\n";
    Files.writeString(folder.resolve("b.eml"), head + "Content-Type: text/plain\n\n请查收\n");
    Files.writeString(
        folder.resolve("c.eml"),
        head
            + """
            Content-Type: multipart/mixed; boundary=x

            --x
            Content-Type: text/plain

            请查收
            --x
            Content-Type: text/plain; name="=?gb2312?B?vKjQpw==?=.txt"

            报告
            --x--
            """);
    assertThat(names("", folder.toString()))
        .containsExactly("ROOT/a.txt", "ROOT/b.eml", "ROOT/c.eml", "ROOT/c.eml!/绩效.txt");
    assertThat(items("", folder.resolve("c.eml").toString()).get(1).content().read(Limits.DEFAULT))
        .asString(UTF_8)
        .startsWith("报告");
  }

  @Test
  void howManyThereAreIsKnownWithoutReadingThem() throws Exception {
    for (String name : List.of("a.docx", "b/c.pdf", "b/~$c.docx", "d.zip")) {
      file(name);
    }
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("e.zip")))) {
      for (String name : List.of("f/", "f/一.txt", "f/二.txt", "三.txt")) {
        zip.putNextEntry(new ZipEntry(name));
      }
    }
    assertThat(estimate(folder.toString())).as("a, c, d, which is none, and 3 of e").hasValue(6);
    assertThat(estimate(folder.resolve("gone").toString())).hasValue(1);
    assertThat(estimate("-")).isEmpty();
  }

  private static OptionalLong estimate(String path) throws InterruptedException {
    return new Inputs(
            List.of(path), new BufferedReader(new StringReader("")), Limits.DEFAULT, own -> false)
        .estimate();
  }

  @Test
  void linksDoNotLeadInCircles() throws Exception {
    file("a/x.txt");
    link(folder.resolve("a/loop"), folder);
    link(folder.resolve("again"), folder.resolve("a"));
    assertThat(names("", folder.toString())).containsExactly("ROOT/a/x.txt");
  }

  @Test
  void aLinkThatLeadsNowhereIsReported() throws Exception {
    link(folder.resolve("gone.docx"), folder.resolve("not there"));
    List<Item> items = items("", folder.toString());
    assertThat(items).hasSize(1);
    assertThat(problem(items.get(0)).code()).isEqualTo(Problem.Code.NOT_FOUND);
  }

  private static void link(Path link, Path target) {
    boolean made;
    try {
      Files.createSymbolicLink(link, target);
      made = true;
    } catch (IOException | UnsupportedOperationException e) {
      made = false;
    }
    assumeThat(made).as("a system where links can be made").isTrue();
  }

  @Test
  void pathsComeFromStandardInputOneALine() throws Exception {
    String path = file("a b.txt").toString();
    assertThat(names(path + "\r\n\n" + path + "\n", "-", path))
        .containsExactly("ROOT/a b.txt", "ROOT/a b.txt", "ROOT/a b.txt");
  }

  @Test
  void whatIsMissingIsAnItemThatSaysSo() throws Exception {
    List<Item> items = items("", folder.resolve("无.docx").toString(), "nul\0");
    assertThat(items).hasSize(2);
    assertThat(items).allMatch(item -> problem(item).code() == Problem.Code.NOT_FOUND);
    assertThat(problem(items.get(0)).message()).contains("找不到");
  }

  @Test
  void namesMayHoldLineBreaksAndEmoji() throws Exception {
    assumeThat(java.io.File.separatorChar).isEqualTo('/');
    file("带\n换行😀.txt");
    List<Item> items = items("", folder.toString());
    assertThat(items).hasSize(1);
    assertThat(items.get(0).name()).endsWith("/带\n换行😀.txt");
    assertThat(new String(items.get(0).content().read(Limits.DEFAULT), UTF_8))
        .isEqualTo("带\n换行😀.txt");
  }

  @Test
  void aFileBeyondTheLimitIsNotRead() throws Exception {
    Content content = new FileContent(file("large.txt"));
    assertThat(content.read(new Limits(9, 1, 1, 1, 1))).hasSize(9);
    assertThatThrownBy(() -> content.read(new Limits(8, 1, 1, 1, 1)))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.problem().code()).isEqualTo(Problem.Code.TOO_LARGE));
  }

  /** Whoever may read everything still reads it; everybody else is told why not. */
  @Test
  void whatMayNotBeReadSaysSo() throws Exception {
    Path locked = file("锁/报告.txt");
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
    Files.setPosixFilePermissions(locked, Set.of());
    Content content = new FileContent(locked);
    if (Files.isReadable(locked)) {
      assertThat(content.read(Limits.DEFAULT)).isEqualTo("锁/报告.txt".getBytes(UTF_8));
    } else {
      assertThat(problem(new Item("a", content)).message()).contains("权限");
    }
    Path closed = locked.getParent();
    Files.setPosixFilePermissions(closed, Set.of());
    try {
      List<Item> items = items("", folder.toString());
      assertThat(items).hasSize(1);
      if (!Files.isReadable(closed)) {
        assertThat(items.get(0).name()).endsWith("/锁");
        assertThat(problem(items.get(0)).message()).contains("权限");
      }
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** The memory of a process is a file that nobody can read from its beginning. */
  @Test
  void aFileThatFailsWhileItIsReadSaysSo() {
    Path memory = Path.of("/proc/self/mem");
    assumeThat(Files.isRegularFile(memory)).as("a system with such files").isTrue();
    assertThat(problem(new Item("a", new FileContent(memory))))
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(Problem.Code.NOT_FOUND))
        .satisfies(problem -> assertThat(problem.message()).contains("请"));
  }

  /** Told to be empty, and longer than that once it is read. */
  @Test
  void aFileWithoutASizeIsReadToItsEnd() throws Exception {
    Path status = Path.of("/proc/self/status");
    assumeThat(Files.isRegularFile(status) && Files.size(status) == 0).isTrue();
    assertThat(new FileContent(status).read(Limits.DEFAULT)).isNotEmpty();
    assertThat(problem(new Item("a", new FileContent(status)), new Limits(9, 1, 1, 1, 1)).code())
        .isEqualTo(Problem.Code.TOO_LARGE);
  }

  @Test
  void aFileThatGrowsWhileItIsReadIsBounded() throws Exception {
    Path growing = file("x");
    Limits limits = new Limits(4 << 20, 1, 1, 1, 1);
    AtomicBoolean stop = new AtomicBoolean();
    byte[] more = "x".repeat(1 << 16).getBytes(UTF_8);
    Thread writer =
        new Thread(
            () -> {
              try (OutputStream out = Files.newOutputStream(growing, StandardOpenOption.APPEND)) {
                for (int i = 0; i < 1000 && !stop.get(); i++) {
                  out.write(more);
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    writer.start();
    try {
      int before = 0;
      for (int i = 0; i < 200 && before < limits.fileBytes(); i++) {
        try {
          byte[] bytes = new FileContent(growing).read(limits);
          assertThat(bytes.length).isBetween(before, (int) limits.fileBytes());
          assertThat(bytes).containsOnly('x');
          before = bytes.length;
        } catch (UnreadableFileException e) {
          assertThat(e.problem().code()).isEqualTo(Problem.Code.TOO_LARGE);
          before = Integer.MAX_VALUE;
        }
      }
    } finally {
      stop.set(true);
      writer.join();
    }
  }

  /** Two gigabytes of nothing take no room on the disk, and must take none in memory. */
  @Test
  void aSparseFileOfTwoGigabytesIsNotRead() throws Exception {
    Path sparse = folder.resolve("稀疏.docx");
    try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
      file.setLength((2L << 30) + 512);
      file.write(new byte[] {'P', 'K', 3, 4});
    }
    List<Item> items = items("", folder.toString());
    assertThat(items).hasSize(1);
    assertThat(problem(items.get(0)).code()).isEqualTo(Problem.Code.TOO_LARGE);
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void anArchiveIsAFolder() throws Exception {
    byte[] inner = zip(Map.of("表.txt", "内层".getBytes(UTF_8)));
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("一/说明.txt", "外层".getBytes(UTF_8));
    members.put("~$一.docx", new byte[1]);
    members.put("二.zip", inner);
    Files.write(folder.resolve("全部.dat"), zip(members));
    List<Item> items = items("", folder.toString());
    assertThat(items)
        .extracting(item -> item.name().substring(folder.toString().length()))
        .containsExactly("/全部.dat!/一/说明.txt", "/全部.dat!/二.zip!/表.txt");
    assertThat(items.get(1).content().read(Limits.DEFAULT)).isEqualTo("内层".getBytes(UTF_8));
  }

  @Test
  void aBrokenArchiveIsAnItemThatSaysSo() throws Exception {
    byte[] whole = zip(Map.of("a.txt", new byte[2000], "b.txt", new byte[2000]));
    Path broken = Files.write(folder.resolve("b.zip"), Arrays.copyOf(whole, whole.length / 2));
    List<Item> items = items("", broken.toString());
    assertThat(items).isNotEmpty();
    assertThat(problem(items.get(items.size() - 1)).message()).isNotEmpty();
  }

  @Test
  void aDocumentThatIsPackedInsideIsNoArchive() throws Exception {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("[Content_Types].xml", CONTENT_TYPES.getBytes(UTF_8));
    members.put("word/document.xml", "<w:document/>".getBytes(UTF_8));
    Path docx = Files.write(folder.resolve("报告.zip"), zip(members));
    assertThat(names("", docx.toString())).containsExactly("ROOT/报告.zip");
  }
}
