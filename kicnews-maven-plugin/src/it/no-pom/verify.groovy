File outputs = new File(basedir, 'archive')
assert new File(outputs, 'manifest.json').isFile()
assert new File(outputs, 'json/issues').list().length == 2
assert !new File(basedir, '${project.build.directory}').exists()
return true
