package io.github.jihe.outputs;

import java.io.IOException;

/** A folder holds something of somebody else; the message is one Chinese sentence. */
public final class FolderTakenException extends IOException {
  private static final long serialVersionUID = 1;

  public FolderTakenException(String message) {
    super(message);
  }
}
