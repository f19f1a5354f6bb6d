package io.github.jihe.cli;

import io.github.jihe.run.Station;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;

/** A process that {@code check} starts to read files; not for people. */
public final class WorkerMain {
  private WorkerMain() {}

  /** Is asked on standard input and answers on standard output, which no reader may touch. */
  public static void main(String[] arguments) {
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    Libraries.silence();
    new Station(in, out).serve(setup -> Assignment.read(setup).worker());
  }
}
