package io.github.jihe.run;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.across.Digest;
import io.github.jihe.checks.across.DigestMaker;
import io.github.jihe.checks.ledger.Claims;
import io.github.jihe.document.Document;
import io.github.jihe.document.Problem;
import io.github.jihe.facts.Report;
import io.github.jihe.facts.Unread;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Reading;
import io.github.jihe.readers.UnreadableFileException;
import io.github.jihe.reports.ReportExtractor;
import io.github.jihe.reports.prints.PrintReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a file, extracts its facts and audits them, in the calling thread. */
public final class DocumentWorker implements Worker {
  private final Opener opener;
  private final ReportExtractor extractor;
  private final PrintReader prints = new PrintReader();
  private final Function<Report, Audit> auditor;
  private final Limits limits;
  private final boolean keep;
  private final Optional<Renderer> renderer;
  private final Optional<Lister> lister;

  /**
   * A worker.
   *
   * @param auditor what the checks say of a report
   * @param keep whether results carry what was read
   */
  public DocumentWorker(
      Opener opener, Function<Report, Audit> auditor, Limits limits, boolean keep) {
    this(opener, new ReportExtractor(), auditor, limits, keep);
  }

  /** The same, with an extractor that knows a bureau's own words. */
  public DocumentWorker(
      Opener opener,
      ReportExtractor extractor,
      Function<Report, Audit> auditor,
      Limits limits,
      boolean keep) {
    this(opener, extractor, auditor, limits, keep, Optional.empty(), Optional.empty());
  }

  private DocumentWorker(
      Opener opener,
      ReportExtractor extractor,
      Function<Report, Audit> auditor,
      Limits limits,
      boolean keep,
      Optional<Renderer> renderer,
      Optional<Lister> lister) {
    this.opener = opener;
    this.extractor = extractor;
    this.auditor = auditor;
    this.limits = limits;
    this.keep = keep;
    this.renderer = renderer;
    this.lister = lister;
  }

  /** The same worker, whose results carry a page. */
  public DocumentWorker rendering(Renderer pages) {
    return new DocumentWorker(opener, extractor, auditor, limits, keep, Optional.of(pages), lister);
  }

  /** The same worker, whose results carry all facts as rows. */
  public DocumentWorker listing(Lister rows) {
    return new DocumentWorker(
        opener, extractor, auditor, limits, keep, renderer, Optional.of(rows));
  }

  /** Passages named one by one. */
  private static final int MOST_TOLD = 5;

  private static final int LONGEST_QUOTE = 20;

  @Override
  public FileResult work(Item item) {
    byte[] bytes;
    try {
      bytes = item.content().read(limits);
    } catch (UnreadableFileException e) {
      return FileResult.unreadable(item.name(), FileResult.UNKNOWN, e.problem());
    }
    Reading opened = opener.open(item.name(), bytes, limits);
    if (opened instanceof Reading.Unreadable bad) {
      return FileResult.unreadable(item.name(), bad.format(), bad.problem());
    }
    Document document = ((Reading.Read) opened).document();
    Report report = extractor.extract(document);
    Audit audit = auditor.apply(report);
    Extraction read = new Extraction(document, report);
    Digest digest = DigestMaker.digest(report, prints.read(document), Fingerprint.of(bytes));
    Head head = Head.of(report);
    Optional<Problem> loss = lossOf(document, report.unread());
    return new FileResult(
            item.name(),
            document.format(),
            loss.isEmpty() ? Status.CHECKED : Status.PARTIAL,
            loss,
            Optional.of(head),
            keep ? Optional.of(read) : Optional.empty(),
            audit)
        .showing(renderer.map(it -> it.render(read, audit)))
        .digested(Optional.of(digest))
        .claiming(Claims.of(report))
        .stating(lister.map(it -> it.list(read, head)).orElse(List.of()));
  }

  /** What a reader could not read and what of the rest could not be understood. */
  static Optional<Problem> lossOf(Document document, List<Unread> unread) {
    List<String> losses = new ArrayList<>(document.losses());
    unread.stream().limit(MOST_TOLD).map(DocumentWorker::told).forEach(losses::add);
    if (losses.isEmpty()) {
      return Optional.empty();
    }
    Problem.Code code = document.losses().isEmpty() ? Problem.Code.INTERNAL : document.lossCode();
    return Optional.of(new Problem(code, String.join("；", losses)));
  }

  private static String told(Unread passage) {
    String quote = passage.source().quote().strip();
    return "“%s”一段因程序出错未能分析，请人工核对，并将文件反馈给维护人员（%s）"
        .formatted(
            quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + "……",
            passage.fault());
  }
}
