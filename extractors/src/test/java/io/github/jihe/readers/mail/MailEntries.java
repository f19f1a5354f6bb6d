package io.github.jihe.readers.mail;

import io.github.jihe.document.Block;
import io.github.jihe.document.Heading;
import io.github.jihe.document.Paragraph;
import io.github.jihe.document.Table;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import io.github.jihe.readers.archive.Archive;
import io.github.jihe.readers.archive.Member;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run makes of a mail: a line for each entry. */
final class MailEntries {
  private static final Readers READERS = Readers.installed();

  private MailEntries() {}

  /** "name=format:text" for what was read, "name!CODE" for what was not. */
  static List<String> of(String name, byte[] bytes) {
    try (Stream<Member> members = Archive.members(name, bytes, Limits.DEFAULT)) {
      return members.map(MailEntries::shown).toList();
    }
  }

  private static String shown(Member member) {
    if (member instanceof Member.Failed failed) {
      return member.name() + "!" + failed.problem().code();
    }
    Member.Content content = (Member.Content) member;
    Reading reading = READERS.read(content.name(), content.bytes(), Limits.DEFAULT);
    if (reading instanceof Reading.Unreadable bad) {
      return member.name() + "!" + bad.problem().code();
    }
    Reading.Read read = (Reading.Read) reading;
    String text =
        read.document().blocks().stream().map(MailEntries::text).collect(Collectors.joining("/"));
    String loss = read.document().losses().isEmpty() ? "" : "!" + read.document().lossCode();
    return member.name() + "=" + reading.format() + ":" + text + loss;
  }

  private static String text(Block block) {
    if (block instanceof Table table) {
      return table.cells().stream().map(cell -> cell.text()).collect(Collectors.joining("|"));
    }
    return block instanceof Heading heading ? heading.text() : ((Paragraph) block).text();
  }
}
