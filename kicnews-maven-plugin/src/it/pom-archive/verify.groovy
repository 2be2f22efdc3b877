String log = new File(basedir, 'build.log').getText('UTF-8')
File outputs = new File(basedir, 'target/kicnews')

assert new File(outputs, 'manifest.json').isFile()
assert new File(outputs, 'json/issues').list().length == 2
assert new File(outputs, 'epub').list().findAll { it.endsWith('.epub') }.every { it.startsWith('weekly-') }
assert new File(outputs, 'epub').list().any { it.endsWith('.epub') }
assert new File(outputs, 'xlsx/weekly-index.xlsx').isFile()
assert new File(outputs, 'report/index.html').isFile()

// The second and third build had nothing to do.
assert log.findAll(/Nothing has changed since the last build|지난번 빌드 뒤로 바뀐 것이 없습니다/).size() == 2
assert log =~ /All is as the manifest says|모두 목록\(manifest\)과 같습니다/

// What was accepted are the ids of the archive, and the build that follows has nothing to say about them.
List<String> lock = new File(basedir, 'src/kicnews/ids.lock').readLines('UTF-8')
assert lock[0] == '# kicnews ids 1'
assert lock.drop(1)*.split('\t')*.first() as Set ==
        new File(outputs, 'json/articles.jsonl').readLines('UTF-8').collect { new groovy.json.JsonSlurper().parseText(it).id } as Set
assert !(log =~ /PUBLISHED-ARTICLE|IDS-LOCK|ARTICLE-ID-KEPT/)
assert !(log =~ /StatusLogger|SLF4J|\tat /)
return true
