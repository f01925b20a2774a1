package se.medlyss.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import se.medlyss.application.PaperException;
import se.medlyss.application.insight.Picture;

/// Writes a picture as a PNG file.
public final class PngPicture implements Picture.Writer {

    @Override
    public void write(Picture picture, Path file) throws PaperException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.pixels(), 0, picture.width());
        try {
            if (!ImageIO.write(image, "png", file.toFile())) {
                throw new IOException("no writer of PNG files");
            }
        } catch (IOException cause) {
            throw new PaperException(PaperException.Reason.NOT_WRITTEN, cause);
        }
    }
}
