package io.github.jihe.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jihe.checks.Audit;
import io.github.jihe.document.Document;
import io.github.jihe.document.DocumentBuilder;
import io.github.jihe.document.Problem;
import io.github.jihe.facts.Source;
import io.github.jihe.facts.Unread;
import io.github.jihe.readers.Limits;
import io.github.jihe.readers.Reading;
import io.github.jihe.readers.UnreadableFileException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentWorkerTest {
  private static final Audit NOTHING = new Audit(List.of(), List.of());

  private static Reading read(String name, byte[] bytes, Limits limits) {
    return switch (name) {
      case "bug" -> throw new IllegalStateException("a reader's bug");
      case "big" -> throw new OutOfMemoryError("a reader's greed");
      case "locked" -> new Reading.Unreadable("docx", new Problem(Problem.Code.ENCRYPTED, "文件已加密"));
      case "lossy" ->
          new Reading.Read(
              new DocumentBuilder("pdf")
                  .paragraph("正文", 1)
                  .loss(Problem.Code.SCANNED, "第2页未读")
                  .loss("第5页未读")
                  .build());
      default -> new Reading.Read(new DocumentBuilder("txt").paragraph("正文", 0).build());
    };
  }

  private static List<FileResult> run(boolean keep, Item... items) throws IOException {
    Worker worker =
        new DocumentWorker(DocumentWorkerTest::read, report -> NOTHING, Limits.DEFAULT, keep);
    List<FileResult> results = new ArrayList<>();
    new Run(Staff.of(Workers.inProcess(worker)), 2, Duration.ofMinutes(1), (file, error) -> {})
        .each(
            receiver -> {
              for (Item item : items) {
                receiver.accept(item);
              }
            },
            results::add);
    return results;
  }

  private static Item item(String name) {
    return new Item(name, limits -> new byte[1]);
  }

  @Test
  void readersThatFailCostTheirOwnFile() throws IOException {
    List<FileResult> results =
        run(false, item("a"), item("bug"), item("big"), item("locked"), item("b"));
    assertThat(results)
        .extracting(
            result ->
                result.file()
                    + " "
                    + result.format()
                    + " "
                    + result.status().slug()
                    + result.problem().map(problem -> " " + problem.code().slug()).orElse(""))
        .containsExactly(
            "a txt checked",
            "bug unknown unreadable internal",
            "big unknown unreadable out-of-memory",
            "locked docx unreadable encrypted",
            "b txt checked");
  }

  @Test
  void aLossMakesItPartial() throws IOException {
    FileResult lossy = run(false, item("lossy")).get(0);
    assertThat(lossy.status()).isEqualTo(Status.PARTIAL);
    assertThat(lossy.problem().orElseThrow().message()).isEqualTo("第2页未读；第5页未读");
    assertThat(lossy.problem().orElseThrow().code()).isEqualTo(Problem.Code.SCANNED);
    assertThat(lossy.head()).isPresent();
  }

  @Test
  void aPassageThatIsNotUnderstoodIsTold() {
    DocumentBuilder builder = new DocumentBuilder("txt");
    builder.paragraph("全年支出12万元。", 0);
    Document document = builder.build();
    Unread passage =
        Unread.of(
            new Source(document.blocks().get(0).location(), "全年支出12万元。"),
            new IllegalStateException());
    Problem told = DocumentWorker.lossOf(document, List.of(passage)).orElseThrow();
    assertThat(told.code()).isEqualTo(Problem.Code.INTERNAL);
    assertThat(told.message()).startsWith("“全年支出12万元。”一段因程序出错未能分析");
    assertThat(DocumentWorker.lossOf(document, List.of())).isEmpty();
  }

  @Test
  void whatWasReadIsKeptOnlyOnRequest() throws IOException {
    assertThat(run(false, item("a")).get(0).extraction()).isEmpty();
    assertThat(run(true, item("a")).get(0).extraction()).isPresent();
  }

  @Test
  void contentThatCannotBeReadSaysWhy() throws IOException {
    Item gone =
        new Item(
            "gone",
            limits -> {
              throw new UnreadableFileException(Problem.Code.NOT_FOUND, "找不到");
            });
    assertThat(run(false, gone).get(0).problem().orElseThrow().code())
        .isEqualTo(Problem.Code.NOT_FOUND);
  }
}
