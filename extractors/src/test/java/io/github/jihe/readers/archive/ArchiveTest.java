package io.github.jihe.readers.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final Limits SMALL = new Limits(20 << 20, 40 << 20, 1_000, 1_000_000, 10);

  private static final int RAR_STORED = 0x30;
  private static final int RAR_NORMAL = 0x33;
  private static final int RAR_BEST = 0x35;

  /** What RAR 3 makes of {@link #RAR_TEXT}, by its two methods. */
  private static final String RAR_LZ =
      "0800c8fe8cf7a17877b759a2b83107fc4b95ffc228a7ccf34adb883de6a0";

  private static final String RAR_PPM =
      "a71873ef96d84ace9d5033726af62f95245d0f0ff4d785bb0000bf8867f6a9ffd4";
  private static final String RAR_TEXT = "test text document\r\n";

  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  private record File(String name, byte[] bytes) {
    static File of(String name, String text) {
      return new File(name, text.getBytes(UTF_8));
    }
  }

  private static byte[] zip(Charset names, File... files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (File file : files) {
        zip.putNextEntry(new ZipEntry(file.name()));
        zip.write(file.bytes());
      }
    }
    return out.toByteArray();
  }

  private static byte[] tar(String encoding, File... files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, encoding)) {
      for (File file : files) {
        TarArchiveEntry entry = new TarArchiveEntry(file.name());
        entry.setSize(file.bytes().length);
        tar.putArchiveEntry(entry);
        tar.write(file.bytes());
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] sevenZip(char[] password, File... files) throws IOException {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (SevenZOutputFile out =
        password.length == 0
            ? new SevenZOutputFile(channel)
            : new SevenZOutputFile(channel, password)) {
      for (File file : files) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(file.name());
        out.putArchiveEntry(entry);
        out.write(file.bytes());
        out.closeArchiveEntry();
      }
    }
    return Arrays.copyOf(channel.array(), (int) channel.size());
  }

  /** A RAR archive that stores its files unpacked. */
  private static byte[] rar(Charset names, int flags, File... files) throws IOException {
    ByteArrayOutputStream out = rarHead(0);
    for (File file : files) {
      rarFile(out, file.name().getBytes(names), flags, RAR_STORED, file.bytes(), file.bytes());
    }
    return out.toByteArray();
  }

  private static ByteArrayOutputStream rarHead(int flags) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 0});
    out.write(
        block(littleEndian(13).put((byte) 0x73).putShort((short) flags).putShort((short) 13)));
    return out;
  }

  private static void rarFile(
      ByteArrayOutputStream out, byte[] name, int flags, int method, byte[] packed, byte[] plain)
      throws IOException {
    CRC32 crc = new CRC32();
    crc.update(plain);
    ByteBuffer header = littleEndian(32 + name.length);
    header.put((byte) 0x74).putShort((short) (0x8000 | flags)).putShort((short) header.capacity());
    header.putInt(packed.length).putInt(plain.length).put((byte) 2);
    header.putInt((int) crc.getValue()).putInt(0);
    header.put((byte) (method == RAR_STORED ? 20 : 29)).put((byte) method);
    header.putShort((short) name.length).putInt(0x20).put(name);
    out.write(block(header));
    out.write(packed);
  }

  private static ByteBuffer littleEndian(int size) {
    ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    return buffer.position(2);
  }

  private static byte[] block(ByteBuffer header) {
    byte[] bytes = new byte[header.capacity()];
    header.get(0, bytes);
    CRC32 crc = new CRC32();
    crc.update(bytes, 2, bytes.length - 2);
    bytes[0] = (byte) crc.getValue();
    bytes[1] = (byte) (crc.getValue() >> 8);
    return bytes;
  }

  private static List<String> members(String name, byte[] bytes) {
    return members(name, bytes, SMALL);
  }

  /** "name=text" for what was unpacked, "name!CODE" for what was not. */
  private static List<String> members(String name, byte[] bytes, Limits limits) {
    try (Stream<Member> members = Archive.members(name, bytes, limits)) {
      return members.map(ArchiveTest::shown).toList();
    }
  }

  private static String shown(Member member) {
    return member instanceof Member.Content content
        ? content.name() + "=" + new String(content.bytes(), UTF_8)
        : member.name() + "!" + ((Member.Failed) member).problem().code();
  }

  private static final File[] TWO = {File.of("青禾县/报告一.txt", "甲"), File.of("附表.txt", "乙")};

  @Test
  void everyKindWithChineseNames() throws IOException {
    String[] expected = {"a!/青禾县/报告一.txt=甲", "a!/附表.txt=乙"};
    assertThat(members("a", zip(UTF_8, TWO))).containsExactly(expected);
    assertThat(members("a", zip(GBK, TWO))).containsExactly(expected);
    assertThat(members("a", tar("UTF-8", TWO))).containsExactly(expected);
    assertThat(members("a", tar("GBK", TWO))).containsExactly(expected);
    assertThat(members("a", gzip(tar("GBK", TWO)))).containsExactly(expected);
    assertThat(members("a", sevenZip(new char[0], TWO))).containsExactly(expected);
    assertThat(members("a", rar(GBK, 0, TWO))).containsExactly(expected);
    assertThat(members("b/报告.txt.gz", gzip("丙".getBytes(UTF_8))))
        .containsExactly("b/报告.txt.gz!/报告.txt=丙");
  }

  private static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BZip2CompressorOutputStream bzip2 = new BZip2CompressorOutputStream(out)) {
      bzip2.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] xz(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XZCompressorOutputStream xz = new XZCompressorOutputStream(out)) {
      xz.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void otherWaysToPackOneFile() throws IOException {
    assertThat(members("a", bzip2(tar("GBK", TWO))))
        .containsExactly("a!/青禾县/报告一.txt=甲", "a!/附表.txt=乙");
    assertThat(members("a", xz(tar("UTF-8", TWO))))
        .containsExactly("a!/青禾县/报告一.txt=甲", "a!/附表.txt=乙");
    assertThat(members("报告.txt.xz", xz("丙".getBytes(UTF_8))))
        .containsExactly("报告.txt.xz!/报告.txt=丙");
    assertThat(members("报告.BZ2", bzip2("丙".getBytes(UTF_8)))).containsExactly("报告.BZ2!/报告=丙");
    byte[] zeros = new byte[15 << 20];
    assertThat(members("a", xz(zeros))).containsExactly("a!/a!TOO_LARGE");
    assertThat(members("a", bzip2(zeros))).containsExactly("a!/a!TOO_LARGE");
  }

  /** In a solid archive a member goes on with the state that the one before it left behind. */
  @Test
  void packedAndSolidRar() throws IOException {
    byte[] lz = HexFormat.of().parseHex(RAR_LZ);
    byte[] ppm = HexFormat.of().parseHex(RAR_PPM);
    byte[] plain = RAR_TEXT.getBytes(UTF_8);
    ByteArrayOutputStream out = rarHead(0);
    rarFile(out, "甲.txt".getBytes(GBK), 0, RAR_NORMAL, lz, plain);
    rarFile(out, "乙.txt".getBytes(GBK), 0, RAR_BEST, ppm, plain);
    assertThat(members("a", out.toByteArray()))
        .containsExactly("a!/甲.txt=" + RAR_TEXT, "a!/乙.txt=" + RAR_TEXT);
    ByteArrayOutputStream solid = rarHead(8);
    rarFile(solid, "Thumbs.db".getBytes(GBK), 0, RAR_NORMAL, lz, plain);
    rarFile(solid, "甲.txt".getBytes(GBK), 0x10, RAR_NORMAL, lz, plain);
    rarFile(solid, "乙.txt".getBytes(GBK), 0x10, RAR_NORMAL, lz, plain);
    assertThat(members("a", solid.toByteArray()))
        .containsExactly("a!/甲.txt=" + RAR_TEXT, "a!/乙.txt=" + RAR_TEXT);
  }

  @Test
  void aVolumeIsCalledOne() throws IOException {
    assertThat(members("a", rar(GBK, 2, TWO)))
        .containsExactly("a!/青禾县/报告一.txt!UNSUPPORTED", "a!/附表.txt!UNSUPPORTED");
  }

  @Test
  void namesAreHarmlessAndClutterIsSkipped() throws IOException {
    assertThat(
            members(
                "a",
                zip(
                    UTF_8,
                    File.of("../../etc/甲.txt", "1"),
                    File.of("/甲.txt", "2"),
                    File.of("C:\\报告\\\u202e乙\u0007.txt", "3"),
                    File.of("etc/甲.txt", "4"),
                    File.of("../..", "5"),
                    File.of("__MACOSX/._甲.txt", "x"),
                    File.of("报告/.DS_Store", "x"),
                    File.of("~$甲.docx", "x"),
                    File.of("Thumbs.db", "x"))))
        .containsExactly(
            "a!/etc/甲.txt=1", "a!/甲.txt=2", "a!/报告/乙.txt=3", "a!/etc/甲.txt (2)=4", "a!/未命名=5");
  }

  @Test
  void archivesInsideOfArchivesToABoundedDepth() throws IOException {
    byte[] inner = gzip(tar("UTF-8", File.of("甲.txt", "1")));
    byte[] outer = zip(UTF_8, new File("内.tar.gz", inner), File.of("乙.txt", "2"));
    assertThat(members("外.zip", outer))
        .containsExactly("外.zip!/内.tar.gz!/甲.txt=1", "外.zip!/乙.txt=2");
    byte[] deep = File.of("x", "底").bytes();
    for (int i = 1; i <= 6; i++) {
      deep = zip(UTF_8, new File(i + ".zip", deep), File.of(i + ".txt", "t"));
    }
    assertThat(members("a", deep))
        .containsExactly(
            "a!/6.zip!/5.zip!/4.zip!/3.zip!TOO_LARGE",
            "a!/6.zip!/5.zip!/4.zip!/3.txt=t",
            "a!/6.zip!/5.zip!/4.txt=t",
            "a!/6.zip!/5.txt=t",
            "a!/6.txt=t");
  }

  @Test
  void documentsThatAreContainersStayWhole() throws IOException {
    byte[] docx = zip(UTF_8, File.of("[Content_Types].xml", ""), File.of("word/document.xml", ""));
    try (Stream<Member> members =
        Archive.members("a.zip", zip(UTF_8, new File("报告.docx", docx)), SMALL)) {
      assertThat(members.map(Member::name)).containsExactly("a.zip!/报告.docx");
    }
  }

  @Test
  void bombsAreRefusedAndTheRestIsRead() throws IOException {
    byte[] zeros = new byte[15 << 20];
    assertThat(members("a", zip(UTF_8, new File("弹.txt", zeros), File.of("乙.txt", "2"))))
        .containsExactly("a!/弹.txt!TOO_LARGE", "a!/乙.txt=2");
    assertThat(members("a", sevenZip(new char[0], new File("弹.txt", zeros))))
        .containsExactly("a!/弹.txt!TOO_LARGE");
    assertThat(members("a", gzip(zeros))).containsExactly("a!/a!TOO_LARGE");
    byte[] tarred = gzip(tar("UTF-8", new File(".hidden", zeros), File.of("乙.txt", "2")));
    assertThat(members("a", tarred)).containsExactly("a!TOO_LARGE");
  }

  /** Each level packs well within its ratio, all of them together a million to one. */
  @Test
  void aBombInsideOfBombsIsBounded() throws IOException {
    byte[] bomb = zip(UTF_8, new File("零.txt", new byte[9 << 20]));
    for (int level = 0; level < 2; level++) {
      File[] copies = new File[16];
      for (int i = 0; i < copies.length; i++) {
        copies[i] = new File(i + ".zip", bomb);
      }
      bomb = zip(UTF_8, copies);
    }
    assertThat(bomb.length).isLessThan(100_000);
    long unpacked = 0;
    String last = "";
    try (Stream<Member> members = Archive.members("弹.zip", bomb, SMALL)) {
      for (Member member : (Iterable<Member>) members::iterator) {
        last = shown(member).substring(member.name().length());
        unpacked += member instanceof Member.Content content ? content.bytes().length : 0;
      }
    }
    assertThat(last).isEqualTo("!TOO_LARGE");
    assertThat(unpacked).isLessThanOrEqualTo(SMALL.expandedBytes());
  }

  @Test
  void totalIsBoundedOverNestedArchives() throws IOException {
    byte[] noise = new byte[9 << 20];
    new Random(3).nextBytes(noise);
    byte[] inner = zip(UTF_8, new File("一.bin", noise), new File("二.bin", noise));
    byte[] outer = zip(UTF_8, new File("内.zip", inner), new File("外.zip", inner));
    try (Stream<Member> members = Archive.members("a", outer, SMALL)) {
      List<Member> all = members.toList();
      assertThat(all).hasSizeLessThan(6);
      assertThat(all.get(all.size() - 1))
          .isInstanceOfSatisfying(
              Member.Failed.class,
              failed -> assertThat(failed.problem().code()).isEqualTo(Problem.Code.TOO_LARGE));
    }
  }

  @Test
  void encryptedMembersAreNamed() throws IOException {
    byte[] locked = zip(UTF_8, TWO);
    for (int i = 0; i + 10 < locked.length; i++) {
      if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2) {
        locked[i + 8] |= 1;
        break;
      }
    }
    assertThat(members("a", locked)).containsExactly("a!/青禾县/报告一.txt!ENCRYPTED", "a!/附表.txt=乙");
    assertThat(members("a", sevenZip("密码".toCharArray(), TWO)))
        .containsExactly("a!/青禾县/报告一.txt!ENCRYPTED", "a!/附表.txt!ENCRYPTED");
    assertThat(members("a", rar(GBK, 4, TWO)))
        .containsExactly("a!/青禾县/报告一.txt!ENCRYPTED", "a!/附表.txt!ENCRYPTED");
  }

  @Test
  void whatCannotBeOpenedGivesItsOwnName() throws IOException {
    assertThat(members("a", new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 1, 0, 5}))
        .containsExactly("a!UNSUPPORTED");
    assertThat(members("a", zip(UTF_8))).containsExactly("a!EMPTY");
    assertThat(members("a", Arrays.copyOf(sevenZip(new char[0], TWO), 60)))
        .containsExactly("a!CORRUPT");
    byte[] whole = zip(UTF_8, TWO);
    assertThat(members("a", Arrays.copyOf(whole, whole.length - 30)))
        .containsExactly("a!/青禾县/报告一.txt=甲", "a!/附表.txt=乙", "a!CORRUPT");
  }

  @Test
  void nothingIsUnpackedBeforeItIsAskedFor() throws IOException {
    byte[] noise = new byte[15 << 20];
    new Random(5).nextBytes(noise);
    byte[] archive =
        zip(UTF_8, File.of("一.txt", "1"), new File("二.bin", noise), new File("三.bin", noise));
    Limits tight = new Limits(16 << 20, 16 << 20, 1, 1, 1);
    try (Stream<Member> members = Archive.members("a", archive, tight)) {
      assertThat(members.limit(1).map(ArchiveTest::shown)).containsExactly("a!/一.txt=1");
    }
  }

  @Test
  void damageNeverThrowsOrHangs() throws IOException {
    File[] files = {File.of("甲.txt", "一".repeat(2_000)), File.of("乙.txt", "二".repeat(50))};
    byte[][] seeds = {
      zip(UTF_8, files),
      tar("UTF-8", files),
      gzip(tar("UTF-8", files)),
      sevenZip(new char[0], files),
      rar(GBK, 0, files),
      bzip2(tar("UTF-8", files)),
      xz(tar("UTF-8", files)),
    };
    Random random = new Random(20261122);
    int given = 0;
    for (byte[] seed : seeds) {
      for (int i = 0; i < 300; i++) {
        boolean isCut = random.nextBoolean();
        byte[] damaged =
            Arrays.copyOf(seed, isCut ? 9 + random.nextInt(seed.length - 9) : seed.length);
        for (int flip = 0; flip < 3; flip++) {
          damaged[8 + random.nextInt(damaged.length - 8)] ^= (byte) (1 << random.nextInt(8));
        }
        given += members("a", damaged).size();
      }
    }
    assertThat(given).isGreaterThan(1_000);
  }
}
