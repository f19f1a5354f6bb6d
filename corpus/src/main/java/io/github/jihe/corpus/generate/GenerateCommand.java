package io.github.jihe.corpus.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jihe-corpus generate}: clean reports as files, to measure whole runs with. */
@Command(name = "generate", description = "生成没有问题的虚构报告，供测量整批核对。")
public final class GenerateCommand implements Callable<Integer> {
  /** A folder of more is slow to list. */
  private static final int IN_FOLDER = 1_000;

  @Option(names = "--count", description = "份数，默认 ${DEFAULT-VALUE}")
  private int count = 100;

  @Option(names = "--seed", description = "默认 ${DEFAULT-VALUE}")
  private long seed = 1;

  @Option(names = "--dossiers", description = "改为每份一个文件夹：同一项目两年的报告、部门及其全部项目、附台账的项目，轮流生成")
  private boolean dossiers;

  @Option(names = "--out", required = true, description = "写到哪个文件夹")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (dossiers) {
      dossiers();
    } else {
      reports();
    }
    return 0;
  }

  private void reports() throws IOException {
    Generator generator = new Generator(seed);
    List<SampleWriter> writers = SampleWriter.all();
    for (int number = 0; number < count; number++) {
      Path folder = out.resolve("%03d".formatted(number / IN_FOLDER));
      Files.createDirectories(folder);
      Sample sample = generator.sample(number);
      SampleWriter writer = writers.get(number % writers.size());
      Files.write(folder.resolve(sample.name() + writer.ending()), writer.write(sample));
    }
  }

  private void dossiers() throws IOException {
    DossierMaker maker = new DossierMaker(seed);
    List<SampleWriter> writers = SampleWriter.all();
    for (int number = 0; number < count; number++) {
      Dossier dossier = maker.dossier(number);
      Path folder = Files.createDirectories(out.resolve(dossier.name()));
      Path reports = Files.createDirectories(folder.resolve("reports"));
      for (int i = 0; i < dossier.reports().size(); i++) {
        Sample sample = dossier.reports().get(i);
        SampleWriter writer = writers.get((number + i) % writers.size());
        Files.write(reports.resolve(sample.name() + writer.ending()), writer.write(sample));
      }
      if (!dossier.ledger().isEmpty()) {
        Files.writeString(folder.resolve("台账.csv"), dossier.ledgerText());
      }
    }
  }
}
