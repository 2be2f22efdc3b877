package org.kicnews.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingTexts;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Masthead;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Span;
import org.kicnews.core.model.Table;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.util.StdConverter;

/** Sets Jackson up so that the records of the model are the canonical JSON. */
final class IssueMapper {
    /** Common to all that speaks no language, since a mapper learns a record when it first meets it. */
    private static final JsonMapper SILENT = speaking(FindingTexts.in(Locale.ROOT));

    private IssueMapper() {}

    /**
     * The mapper for a language.
     *
     * @param locale the language of the texts of findings
     */
    static JsonMapper in(Locale locale) {
        return locale.equals(Locale.ROOT) ? SILENT : speaking(FindingTexts.in(locale));
    }

    private static JsonMapper speaking(FindingTexts texts) {
        JsonMapper.Builder builder = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .defaultPrettyPrinter(layout())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        absence(builder);
        return builder.addMixIn(Block.class, IssueMixins.ForBlock.class)
                .addMixIn(Span.class, IssueMixins.ForSpan.class)
                .addMixIn(Issue.class, IssueMixins.ForIssue.class)
                .addMixIn(Masthead.class, IssueMixins.ForMasthead.class)
                .addMixIn(Section.class, IssueMixins.ForSection.class)
                .addMixIn(Article.class, IssueMixins.ForArticle.class)
                .addMixIn(Table.class, IssueMixins.ForTable.class)
                .addModule(scalars(texts))
                .build();
    }

    /** What is absent in JSON is an empty optional or an empty list of the model, and an error anywhere else. */
    private static void absence(MapperBuilder<?, ?> builder) {
        builder.changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .changeDefaultNullHandling(value -> value.withValueNulls(Nulls.FAIL))
                .withConfigOverride(
                        Optional.class, type -> type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.SET)))
                .withConfigOverride(List.class, type -> type.setInclude(
                                JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                        .setNullHandling(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)));
    }

    private static SimpleModule scalars(FindingTexts texts) {
        return new SimpleModule("kicnews")
                .addSerializer(String.class, new WellFormedStringSerializer())
                .addSerializer(
                        Finding.class,
                        new StdConvertingSerializer(Finding.class, new StdConverter<Finding, FindingJson>() {
                            @Override
                            public FindingJson convert(Finding finding) {
                                return FindingJson.of(finding, texts);
                            }
                        }))
                .addDeserializer(
                        Finding.class, new StdConvertingDeserializer<>(new StdConverter<FindingJson, Finding>() {
                            @Override
                            public Finding convert(FindingJson json) {
                                return json.finding();
                            }
                        }));
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }
}
