package se.medlyss.compile.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import se.medlyss.application.output.OutputFile;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `summary.json`, in the format that `medlyss schema summary` describes.
public final class SummaryFile implements OutputFile {

    private static final DefaultIndenter LINES = new DefaultIndenter(" ", "\n");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES))
            .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    @Override
    public String name() {
        return "summary.json";
    }

    @Override
    public Draft begin(OutputStream to) throws IOException {
        return figures -> {
            byte[] bytes = (JSON.writeValueAsString(Summary.of(figures)) + "\n").getBytes(StandardCharsets.UTF_8);
            to.write(bytes);
        };
    }
}
