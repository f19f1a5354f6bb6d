package io.github.jihe.run;

import io.github.jihe.document.Problem;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Workers that read a content once, however many files have it, and not at all if an earlier run
 * kept its result. Results that may be different the next time are not kept.
 */
final class Remembering implements Workers {
  /** What a file will say of itself the next time as well. */
  private static final Set<Problem.Code> LASTING =
      Set.of(
          Problem.Code.ENCRYPTED,
          Problem.Code.CORRUPT,
          Problem.Code.UNSUPPORTED,
          Problem.Code.EMPTY,
          Problem.Code.SCANNED,
          Problem.Code.TOO_LARGE);

  private static final String LOST =
      "有核对结果没能存盘（磁盘空间不足，或文件超出系统允许的大小），本次核对照常进行；中断后再用 --resume 时，这些文件会重新核对";

  private final Workers workers;
  private final Kept kept;
  private final String task;
  private final Limits limits;
  private final Journal journal;

  /** Whether it was said that results cannot be kept. */
  private final AtomicBoolean saidOfLoss = new AtomicBoolean();

  /** Contents that are being read. */
  private final Map<String, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();

  /**
   * The same workers with a memory.
   *
   * @param task tells results of the same content apart that came from different checks
   */
  Remembering(Workers workers, Kept kept, String task, Limits limits, Journal journal) {
    this.workers = workers;
    this.kept = kept;
    this.task = task;
    this.limits = limits;
    this.journal = journal;
  }

  @Override
  public void open() throws IOException {
    workers.open();
  }

  @Override
  public Worker hire() {
    return new Seat(workers.hire());
  }

  @Override
  public boolean shareMemory() {
    return workers.shareMemory();
  }

  @Override
  public void close() {
    workers.close();
  }

  private final class Seat implements Worker {
    private final Worker worker;

    Seat(Worker worker) {
      this.worker = worker;
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
      worker.prepare();
    }

    @Override
    public FileResult work(Item item) throws InterruptedException {
      Optional<String> content = contentOf(item);
      if (content.isEmpty()) {
        return worker.work(item);
      }
      String key = Fingerprint.of(task + "\n" + ending(item.name()) + "\n" + content.get());
      CompletableFuture<Void> mine = new CompletableFuture<>();
      CompletableFuture<Void> other = underWay.putIfAbsent(key, mine);
      if (other != null) {
        await(other);
      }
      try {
        Optional<FileResult> known = known(key, item);
        return known.isPresent() ? known.get() : fresh(key, content.get(), item);
      } finally {
        underWay.remove(key, mine);
        mine.complete(null);
      }
    }

    private FileResult fresh(String key, String content, Item item) throws InterruptedException {
      FileResult result = worker.work(item);
      if (isLasting(result, content)) {
        try {
          kept.put(key, result);
        } catch (IOException e) {
          if (saidOfLoss.compareAndSet(false, true)) {
            journal.without(LOST, Failures.describe(e));
          }
        }
      }
      return result;
    }

    @Override
    public void close() {
      worker.close();
    }
  }

  private static void await(CompletableFuture<Void> other) throws InterruptedException {
    try {
      other.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<FileResult> known(String key, Item item) {
    try {
      return kept.find(key).map(result -> result.named(item.name()));
    } catch (IOException e) {
      journal.failed(item.name(), Failures.describe(e));
      return Optional.empty();
    }
  }

  /** The file may have been changed between our look at it and the worker's. */
  private static boolean isLasting(FileResult result, String content) {
    return result.status() == Status.UNREADABLE
        ? LASTING.contains(result.problem().orElseThrow().code())
        : result.digest().filter(digest -> digest.content().equals(content)).isPresent();
  }

  /** Empty if it cannot be read, for a worker to say why. */
  private Optional<String> contentOf(Item item) {
    try {
      Optional<Path> path = item.content().path();
      if (path.isEmpty()) {
        return Optional.of(Fingerprint.of(item.content().read(limits)));
      }
      return Files.isRegularFile(path.get()) && Files.size(path.get()) <= limits.fileBytes()
          ? Optional.of(Fingerprint.of(path.get()))
          : Optional.empty();
    } catch (IOException | UnreadableFileException e) {
      return Optional.empty();
    }
  }

  /** An encrypted file is of the format that its name says. */
  private static String ending(String name) {
    String own = name.substring(name.lastIndexOf('/') + 1);
    int dot = own.lastIndexOf('.');
    return dot < 0 ? "" : own.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
