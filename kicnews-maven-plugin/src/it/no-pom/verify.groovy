File outputs = new File(basedir, 'archive')
assert new File(outputs, 'manifest.json').isFile()
assert new File(outputs, 'json/issues').list().sort() == ['41.json', '42.json', '43.json', '46.json', '47.json']
assert new File(outputs, 'manifest.json').getText('UTF-8').contains('주간 중국 창업 제41호.pdf')
assert !new File(basedir, '${project.build.directory}').exists()
return true
