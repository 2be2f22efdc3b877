package org.kicnews.core.json;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The Javadoc of the components of records, as the compiler reads it from the sources. */
final class JavadocOfRecords {
    private final Map<String, Map<String, Optional<String>>> components = new HashMap<>();

    private JavadocOfRecords() {}

    /** The records of all sources below a folder. */
    static JavadocOfRecords below(Path folder) throws IOException {
        JavadocOfRecords records = new JavadocOfRecords();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> walk = Files.walk(folder);
                StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> sources = walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                records.new Scanner(docs).scan(unit, null);
            }
        }
        return records;
    }

    /**
     * What is said of each component of a record, in order; empty where nothing is.
     *
     * @param record the simple name of the record
     */
    Map<String, Optional<String>> components(String record) {
        return components.getOrDefault(record, Map.of());
    }

    private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees docs;

        private Scanner(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (type.getKind() == Tree.Kind.RECORD) {
                components.put(type.getSimpleName().toString(), describe(type));
            }
            return super.visitClass(type, nothing);
        }

        private Map<String, Optional<String>> describe(ClassTree type) {
            Map<String, String> params = params(docs.getDocCommentTree(getCurrentPath()));
            Map<String, String> inherited = enclosingMethods();
            Map<String, Optional<String>> described = new LinkedHashMap<>();
            for (Tree member : type.getMembers()) {
                if (member instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                    String name = field.getName().toString();
                    described.put(name, Optional.ofNullable(params.getOrDefault(name, inherited.get(name))));
                }
            }
            return described;
        }

        /** What the interface around the record says of its methods: components that all alternatives have. */
        private Map<String, String> enclosingMethods() {
            Map<String, String> methods = new HashMap<>();
            TreePath parent = getCurrentPath().getParentPath();
            if (parent.getLeaf() instanceof ClassTree around) {
                for (Tree member : around.getMembers()) {
                    DocCommentTree doc = docs.getDocCommentTree(new TreePath(parent, member));
                    if (member instanceof MethodTree method && doc != null) {
                        methods.put(method.getName().toString(), text(doc.getFullBody()));
                    }
                }
            }
            return methods;
        }

        private Map<String, String> params(@Nullable DocCommentTree doc) {
            Map<String, String> params = new HashMap<>();
            for (DocTree tag : doc == null ? List.<DocTree>of() : doc.getBlockTags()) {
                if (tag instanceof ParamTree param) {
                    params.put(param.getName().toString(), text(param.getDescription()));
                }
            }
            return params;
        }
    }

    /** Javadoc as plain text. */
    private static String text(List<? extends DocTree> trees) {
        return trees.stream()
                .map(JavadocOfRecords::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text(DocTree tree) {
        if (tree instanceof TextTree plain) {
            return plain.getBody();
        } else if (tree instanceof LiteralTree literal) {
            return literal.getBody().getBody();
        } else if (tree instanceof LinkTree link && !link.getLabel().isEmpty()) {
            return text(link.getLabel());
        }
        return tree.toString();
    }
}
