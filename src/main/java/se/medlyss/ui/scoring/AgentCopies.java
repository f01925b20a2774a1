package se.medlyss.ui.scoring;

import java.nio.file.Path;
import java.time.ZoneId;
import se.medlyss.application.AgentCopy;
import se.medlyss.ui.base.Background;
import se.medlyss.ui.base.SavedFiles;

/// Hands the agent a readable copy of an evaluation, as a PDF file. On the screen's thread.
public final class AgentCopies {

    private final AgentCopyWriter writer;
    private final AgentCopy.Printer printer;
    private final Background disk;
    private final SavedFiles saved;

    /// @param disk  where the file is written
    /// @param saved told how that went
    /// @param zone  where the coach is
    public AgentCopies(ScoringTools tools, AgentCopy.Printer printer, Background disk, SavedFiles saved, ZoneId zone) {
        this.writer = new AgentCopyWriter(tools, zone);
        this.printer = printer;
        this.disk = disk;
        this.saved = saved;
    }

    /// What the copy says, in the language of the moment.
    public AgentCopy of(CopySubject subject) {
        return writer.write(subject);
    }

    /// What the file is best called: with the day, since an agent has many calls of one process.
    public String name(CopySubject subject) {
        return writer.name(subject);
    }

    /// Writes the copy, in place of what is there.
    public void save(CopySubject subject, Path file) {
        AgentCopy copy = of(subject);
        disk.run(() -> printer.print(copy, file), () -> saved.saved(file), saved::notSaved);
    }
}
