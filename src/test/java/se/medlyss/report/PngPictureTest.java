package se.medlyss.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medlyss.application.PaperException;
import se.medlyss.application.insight.Picture;

class PngPictureTest {

    private static final int HALF_CLEAR_RED = 0x80FF0000;
    private static final int BLUE = 0xFF0000FF;

    @TempDir
    private Path folder;

    @Test
    void writesEveryPixelAsItIs() throws Exception {
        Path file = folder.resolve("a.png");
        new PngPicture().write(new Picture(2, 1, new int[] {HALF_CLEAR_RED, BLUE}), file);
        var read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo(2);
        assertThat(read.getRGB(0, 0)).isEqualTo(HALF_CLEAR_RED);
        assertThat(read.getRGB(1, 0)).isEqualTo(BLUE);
    }

    @Test
    void saysThatAFileCannotBeWritten() {
        assertThatThrownBy(() -> new PngPicture()
                        .write(
                                new Picture(1, 1, new int[] {BLUE}),
                                folder.resolve("gone").resolve("a.png")))
                .isInstanceOfSatisfying(
                        PaperException.class,
                        cannot -> assertThat(cannot.reason()).isEqualTo(PaperException.Reason.NOT_WRITTEN));
    }
}
