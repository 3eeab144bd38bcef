import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Indexes the documents on standard input with analyzers built from their description, and answers queries as
 * Elasticsearch's bool query of tests/search/engines/lucene.ts does. One command a line, tab-separated, texts in base64:
 *
 *   A name charFilters tokenizer filters     an analyzer; parts as "name key=value;…", lists joined by "|"
 *   F field analyzer boost role              a field; role is folded, marked or raw
 *   D id field text field text …             a document
 *   Q folded text                            a query; its answer is one line of ids, best first
 *   T analyzer text                          the analyzer's tokens, joined by spaces
 *   M analyzer asking text query             whether a text has all words of a query, or what its analyzer has beside them; 1 or 0
 */
public class Lucene {
  record FieldSpec(String name, float boost, String role) {}

  static String text(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }

  static Map<String, String> parameters(String part) {
    Map<String, String> map = new HashMap<>();
    int space = part.indexOf(' ');
    if (space > 0) for (String pair : part.substring(space + 1).split(";")) map.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    return map;
  }

  static String name(String part) {
    return part.split(" ")[0];
  }

  static String[] parts(String list) {
    return list.isEmpty() ? new String[0] : list.split("\\|");
  }

  static Analyzer analyzer(String[] c) throws Exception {
    CustomAnalyzer.Builder builder = CustomAnalyzer.builder(Path.of("/")).withTokenizer(name(c[3]), parameters(c[3]));
    for (String part : parts(c[2])) builder.addCharFilter(name(part), parameters(part));
    for (String part : parts(c[4])) builder.addTokenFilter(name(part), parameters(part));
    return builder.build();
  }

  static List<String> tokens(Analyzer analyzer, String field, String text) throws Exception {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) tokens.add(term.toString());
      stream.end();
    }
    return tokens;
  }

  /** Each word in the best of the fields; so many of the words must be there. */
  static Query across(Analyzer analyzer, List<FieldSpec> fields, String text, float share) throws Exception {
    BooleanQuery.Builder bool = new BooleanQuery.Builder();
    List<String> words = tokens(analyzer, fields.get(0).name(), text);
    for (String word : words) {
      List<Query> perField = new ArrayList<>();
      for (FieldSpec field : fields) perField.add(new BoostQuery(new TermQuery(new Term(field.name(), word)), field.boost()));
      bool.add(new DisjunctionMaxQuery(perField, 0f), BooleanClause.Occur.SHOULD);
    }
    bool.setMinimumNumberShouldMatch((int) (words.size() * share));
    return bool.build();
  }

  /** As a match query of Elasticsearch with all words: a synonym of several words is a phrase. */
  static boolean matches(Analyzer indexed, Analyzer asking, String text, String query) throws Exception {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(indexed))) {
      Document document = new Document();
      document.add(new TextField("text", text, Field.Store.NO));
      writer.addDocument(document);
    }
    QueryBuilder builder = new QueryBuilder(asking);
    builder.setAutoGenerateMultiTermSynonymsPhraseQuery(true);
    Query all = builder.createBooleanQuery("text", query, BooleanClause.Occur.MUST);
    return new IndexSearcher(DirectoryReader.open(directory)).count(all) > 0;
  }

  static Query best(QueryBuilder builder, List<FieldSpec> fields, String text, boolean phrase) {
    List<Query> perField = new ArrayList<>();
    for (FieldSpec field : fields) {
      Query query = phrase ? builder.createPhraseQuery(field.name(), text) : builder.createBooleanQuery(field.name(), text);
      if (query != null) perField.add(new BoostQuery(query, field.boost()));
    }
    return new DisjunctionMaxQuery(perField, 0f);
  }

  public static void main(String[] args) throws Exception {
    IndexSearcher.setMaxClauseCount(100_000);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Map<String, Analyzer> analyzers = new HashMap<>();
    Map<String, Analyzer> perField = new HashMap<>();
    Map<String, List<FieldSpec>> roles = new LinkedHashMap<>();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    Analyzer wrapped = null;
    IndexWriter writer = null;
    IndexSearcher searcher = null;
    for (String line; (line = in.readLine()) != null; ) {
      String[] c = line.split("\t", -1);
      switch (c[0]) {
        case "A" -> analyzers.put(c[1], analyzer(c));
        case "F" -> {
          perField.put(c[1], analyzers.get(c[2]));
          roles.computeIfAbsent(c[4], role -> new ArrayList<>()).add(new FieldSpec(c[1], Float.parseFloat(c[3]), c[4]));
        }
        case "D" -> {
          if (writer == null) {
            wrapped = new PerFieldAnalyzerWrapper(CustomAnalyzer.builder().withTokenizer("keyword").build(), perField);
            writer = new IndexWriter(directory, new IndexWriterConfig(wrapped));
          }
          Document document = new Document();
          document.add(new StringField("id", text(c[1]), Field.Store.YES));
          for (int i = 2; i + 1 < c.length; i += 2) document.add(new TextField(c[i], text(c[i + 1]), Field.Store.NO));
          writer.addDocument(document);
        }
        case "Q" -> {
          if (searcher == null) {
            writer.close();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
          }
          QueryBuilder builder = new QueryBuilder(wrapped);
          BooleanQuery.Builder bool = new BooleanQuery.Builder();
          if (roles.containsKey("raw")) {
            bool.add(best(builder, roles.get("raw"), text(c[2]), false), BooleanClause.Occur.MUST);
          } else {
            bool.add(across(wrapped, roles.get("folded"), text(c[1]), 0.75f), BooleanClause.Occur.MUST);
            bool.add(new BoostQuery(best(builder, roles.get("folded"), text(c[1]), true), 4f), BooleanClause.Occur.SHOULD);
            bool.add(new BoostQuery(best(builder, roles.get("marked"), text(c[2]), false), 0.5f), BooleanClause.Occur.SHOULD);
          }
          List<String> ids = new ArrayList<>();
          for (ScoreDoc hit : searcher.search(bool.build(), 10).scoreDocs) ids.add(searcher.storedFields().document(hit.doc).get("id"));
          out.println(String.join("\t", ids));
        }
        case "T" -> out.println(String.join(" ", tokens(analyzers.get(c[1]), "any", text(c[2]))));
        case "M" -> out.println(matches(analyzers.get(c[1]), analyzers.get(c[2]), text(c[3]), text(c[4])) ? 1 : 0);
        default -> throw new IllegalArgumentException(line);
      }
    }
    out.flush();
  }
}
