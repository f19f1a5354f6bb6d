package io.github.jihe.cli;

import io.github.jihe.checks.Audit;
import io.github.jihe.checks.Auditor;
import io.github.jihe.facts.Report;
import io.github.jihe.outputs.FactRows;
import io.github.jihe.outputs.site.SiteRenderer;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Readers;
import io.github.jihe.reports.Lexicon;
import io.github.jihe.reports.LexiconFile;
import io.github.jihe.reports.ReportExtractor;
import io.github.jihe.run.DocumentWorker;
import io.github.jihe.run.Worker;
import java.util.List;
import java.util.function.Function;

/** Joins readers, extractors and checks to the worker of a run. */
final class Wiring {
  private Wiring() {}

  /** Reads, extracts and audits. */
  static Worker checking(Policy policy) {
    return worker(policy.words(), new Auditor(policy.checks(), policy.profile())::audit, false);
  }

  /** Reads, extracts and audits, and keeps what was read. */
  static Worker looking(Policy policy) {
    return worker(policy.words(), new Auditor(policy.checks(), policy.profile())::audit, true);
  }

  /** Reads and extracts, and keeps what was read. */
  static Worker extracting(List<LexiconFile> words) {
    Audit nothing = new Audit(List.of(), List.of());
    return worker(words, report -> nothing, true);
  }

  /** Reads and extracts, and lists the facts as rows. */
  static Worker listing(List<LexiconFile> words) {
    Audit nothing = new Audit(List.of(), List.of());
    return worker(words, report -> nothing, false).listing(new FactRows());
  }

  /** Does what a run was asked for. */
  static Worker of(Assignment task) {
    Policy policy = task.policy();
    DocumentWorker worker =
        worker(policy.words(), new Auditor(policy.checks(), policy.profile())::audit, false);
    DocumentWorker showing = task.pages() ? worker.rendering(new SiteRenderer()) : worker;
    return task.facts() ? showing.listing(new FactRows()) : showing;
  }

  private static DocumentWorker worker(
      List<LexiconFile> words, Function<Report, Audit> auditor, boolean keepDocuments) {
    return new DocumentWorker(
        Readers.installed()::read,
        new ReportExtractor(Lexicon.with(words)),
        auditor,
        Limits.DEFAULT,
        keepDocuments);
  }
}
