package io.github.jihe.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jihe.run.Worker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What the workers of a check are to do.
 *
 * @param pages whether results carry a page for looking
 * @param facts whether results carry all facts as rows
 */
record Assignment(Policy policy, boolean pages, boolean facts) {
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Message(String policy, boolean pages, boolean facts) {}

  Worker worker() {
    return Wiring.of(this);
  }

  /** For another process. */
  byte[] write() {
    try {
      return JSON.writeValueAsBytes(
          new Message(new String(policy.write(), StandardCharsets.UTF_8), pages, facts));
    } catch (IOException e) {
      throw new IllegalStateException("text can be written", e);
    }
  }

  /**
   * What {@link #write} wrote.
   *
   * @throws IOException if it is something else
   */
  static Assignment read(byte[] written) throws IOException {
    Message message = JSON.readValue(written, Message.class);
    return new Assignment(
        Policy.read(message.policy().getBytes(StandardCharsets.UTF_8)),
        message.pages(),
        message.facts());
  }
}
