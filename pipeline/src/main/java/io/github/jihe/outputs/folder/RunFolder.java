package io.github.jihe.outputs.folder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jihe.outputs.FolderTakenException;
import io.github.jihe.outputs.Output;
import io.github.jihe.outputs.OutputFormat;
import io.github.jihe.outputs.OutputFormats;
import io.github.jihe.outputs.site.SiteOutput;
import io.github.jihe.run.Kept;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The folder of a run, open for one run at a time. */
public final class RunFolder implements Closeable {
  static final String RECORD = "run.json";
  private static final String LOG = "run.log";
  private static final String KEPT = "run.results";
  static final String RESULTS = "results.jsonl";
  static final String FACTS = "run.facts";
  private static final String POLICY = "run.profile.yaml";

  /** Behind the name of a list that is not finished. */
  private static final String PART = ".part";

  private static final Set<String> OWN = own();

  private final Path folder;
  private final Kept kept;
  private final RunLog log;

  private RunFolder(Path folder, Kept kept, RunLog log) {
    this.folder = folder;
    this.kept = kept;
    this.log = log;
  }

  private static Set<String> own() {
    Set<String> names =
        new HashSet<>(Set.of(RECORD, RECORD + PART, LOG, KEPT, RESULTS, FACTS, POLICY));
    for (OutputFormat format : OutputFormats.all()) {
      names.add(list(format));
      names.add(list(format) + PART);
    }
    return names;
  }

  /** The name of a list. */
  public static String list(OutputFormat format) {
    return "jihe." + format.extension();
  }

  /** Where a list is written before it has its name. */
  public static Path part(Path list) {
    return list.resolveSibling(list.getFileName() + PART);
  }

  /**
   * Looks at a folder, which need not exist, and writes nothing.
   *
   * @throws FolderTakenException if files of others have the names of ours
   */
  public static void refuseTaken(Path folder) throws IOException {
    Path kept = folder.resolve(KEPT);
    if (Files.exists(kept) && !Kept.isOurs(kept)) {
      throw taken(folder, KEPT);
    }
    if (isOfRun(folder) || Files.exists(kept)) {
      return;
    }
    for (String name : List.of(RECORD, LOG, RESULTS, FACTS, POLICY)) {
      if (Files.exists(folder.resolve(name))) {
        throw taken(folder, name);
      }
    }
  }

  private static FolderTakenException taken(Path folder, String name) {
    return new FolderTakenException("文件夹 " + folder + " 中已有别的 " + name + "，请用 --out 指定另一个文件夹");
  }

  /**
   * Opens a folder, which need not exist.
   *
   * @param again whether what an earlier run kept there is to be used; otherwise it is dropped
   * @throws Kept.BusyException if another run is going on there
   */
  public static RunFolder open(Path folder, boolean again) throws IOException {
    Files.createDirectories(folder);
    Kept kept = Kept.open(folder.resolve(KEPT), again);
    boolean ready = false;
    try {
      RunFolder opened = new RunFolder(folder, kept, new RunLog(folder.resolve(LOG)));
      ready = true;
      return opened;
    } finally {
      if (!ready) {
        kept.close();
      }
    }
  }

  /**
   * Why what an earlier run kept here is of no use to this one.
   *
   * @param task what results depend on, as {@link RunRecord.Setting#task}
   * @return a Chinese sentence; empty if it is of use
   */
  public Optional<String> whyAnew(String task) {
    if (kept.size() == 0) {
      return Optional.of(
          kept.wasOfOtherVersion()
              ? "上次的结果由另一版本的绩核写成，不能接着用，全部重新读取"
              : "文件夹中没有可以接着用的结果，从头核对：" + folder);
    }
    try {
      JsonNode last = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve(RECORD)));
      return last.path("task").asText().equals(task)
          ? Optional.empty()
          : Optional.of(
              "评分政策、规则、词典、网页或程序版本与上次（绩核 %s，评分政策 %s）不同，上次的结果不混用，重新读取"
                  .formatted(last.path("jihe").asText(), last.path("profile").asText()));
    } catch (IOException e) {
      return Optional.empty(); // Each result that is kept says itself what it depends on.
    }
  }

  /** What came of files so far, in whichever order they were done. */
  public Kept kept() {
    return kept;
  }

  public RunLog log() {
    return log;
  }

  /**
   * What tells of the run beside its lists.
   *
   * @param policy as written, for whoever asks later what was checked by
   */
  public List<Output> outputs(byte[] policy, RunRecord.Setting setting) throws IOException {
    Files.write(folder.resolve(POLICY), policy);
    Output results =
        OutputFormats.named("jsonl")
            .orElseThrow()
            .open(new BufferedOutputStream(Files.newOutputStream(folder.resolve(RESULTS))));
    return List.of(
        new RunRecord(folder.resolve(RECORD), setting),
        results,
        new StoredFacts(folder.resolve(FACTS)).output());
  }

  /** Whether a file is part of what a run left behind, here or in any other folder. */
  public static boolean isResult(Path file) {
    Path name = file.getFileName();
    Path parent = file.toAbsolutePath().getParent();
    if (name == null || parent == null) {
      return false;
    }
    SiteOutput.Format pages = new SiteOutput.Format();
    Path above = parent.getParent();
    return (OWN.contains(name.toString()) || pages.owns(parent, file)) && isOfRun(parent)
        || above != null && pages.owns(above, file) && isOfRun(above);
  }

  /** Whether a run left its record there. */
  public static boolean isOfRun(Path folder) {
    byte[] start = RunRecord.START.getBytes(StandardCharsets.UTF_8);
    Path record = folder.resolve(RECORD);
    if (!Files.isRegularFile(record)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(record)) {
      return new String(in.readNBytes(start.length), StandardCharsets.UTF_8)
          .equals(RunRecord.START);
    } catch (IOException e) {
      return false; // Whoever reads it as a report will say what is wrong with it.
    }
  }

  @Override
  public void close() throws IOException {
    log.close();
    kept.close();
  }
}
