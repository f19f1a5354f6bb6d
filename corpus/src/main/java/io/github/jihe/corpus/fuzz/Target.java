package io.github.jihe.corpus.fuzz;

import io.github.jihe.checks.Auditor;
import io.github.jihe.checks.Catalogue;
import io.github.jihe.checks.ProfileException;
import io.github.jihe.checks.Profiles;
import io.github.jihe.document.Document;
import io.github.jihe.document.Problem;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Unread;
import io.github.jihe.readers.DocumentReader;
import io.github.jihe.readers.Input;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.readers.Reading;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.readers.archive.Archive;
import io.github.jihe.readers.archive.Member;
import io.github.jihe.readers.types.FileType;
import io.github.jihe.reports.ReportExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The whole way of a file through the program, with what a reader threw kept for a person. Thread
 * safe.
 */
final class Target implements Victim {
  private static final int MOST_MEMBERS = 100;

  private final ThreadLocal<List<Throwable>> thrown = ThreadLocal.withInitial(ArrayList::new);
  private final Readers readers;
  private final ReportExtractor extractor = new ReportExtractor();
  private final Auditor auditor;
  private final Limits limits;

  Target(Limits limits) throws ProfileException {
    List<DocumentReader> listening = new ArrayList<>();
    for (DocumentReader reader : ServiceLoader.load(DocumentReader.class)) {
      listening.add(new Listening(reader));
    }
    this.readers = new Readers(listening);
    this.auditor = new Auditor(Catalogue.checks(), Profiles.load("national"));
    this.limits = limits;
  }

  @Override
  public boolean take(String name, byte[] bytes) throws Throwable {
    if (!FileType.of(bytes).isArchive()) {
      return document(name, bytes);
    }
    boolean read = false;
    try (Stream<Member> members = Archive.members(name, bytes, limits)) {
      for (Member member : (Iterable<Member>) members.limit(MOST_MEMBERS)::iterator) {
        if (member instanceof Member.Content content) {
          read |= document(content.name(), content.bytes());
        }
      }
    }
    return read;
  }

  private boolean document(String name, byte[] bytes) throws Throwable {
    thrown.get().clear();
    Reading reading = readers.read(name, bytes, limits);
    if (!thrown.get().isEmpty()) {
      throw thrown.get().get(0);
    }
    if (reading instanceof Reading.Unreadable bad) {
      Problem.Code code = bad.problem().code();
      if (code == Problem.Code.INTERNAL || code == Problem.Code.OUT_OF_MEMORY) {
        throw new IllegalStateException(bad.problem().message());
      }
      return false;
    }
    Document document = ((Reading.Read) reading).document();
    Report report = extractor.extract(document);
    List<String> faults = new ArrayList<>(report.unread().stream().map(Unread::fault).toList());
    auditor.audit(report).tallies().forEach(tally -> faults.addAll(tally.faults()));
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("; ", faults));
    }
    return true;
  }

  /** A reader whose unexpected failures are kept. */
  private final class Listening implements DocumentReader {
    private final DocumentReader reader;

    Listening(DocumentReader reader) {
      this.reader = reader;
    }

    @Override
    public Set<String> mediaTypes() {
      return reader.mediaTypes();
    }

    @Override
    public Document read(Input input, Limits given) throws UnreadableFileException {
      try {
        return reader.read(input, given);
      } catch (RuntimeException | Error e) {
        thrown.get().add(e);
        throw e;
      }
    }
  }
}
