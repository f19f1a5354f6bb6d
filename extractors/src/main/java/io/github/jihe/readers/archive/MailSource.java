package io.github.jihe.readers.archive;

import io.github.jihe.readers.mail.Mail;
import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The attachments of a mail. */
final class MailSource implements Source {
  private final Iterator<Mail.Attachment> attachments;

  MailSource(List<Mail.Attachment> attachments) {
    this.attachments = attachments.iterator();
  }

  @Override
  public Optional<Entry> next() {
    if (!attachments.hasNext()) {
      return Optional.empty();
    }
    Mail.Attachment attachment = attachments.next();
    byte[] bytes = attachment.bytes();
    return Optional.of(
        new Entry(attachment.name(), false, bytes.length, () -> new ByteArrayInputStream(bytes)));
  }

  @Override
  public boolean canSkip() {
    return true;
  }

  @Override
  public void close() {
    // All of it is in memory.
  }
}
