import { buildPlayer, gatherCourseFiles, buildPackage, writePackage } from './src/packaging/index.ts';
import { loadLibrary, listCourses } from './src/library/index.ts';
import { gzipSync } from 'node:zlib'; import fs from 'node:fs';
const lib = loadLibrary('/work/main');
let t = performance.now();
const b = await buildPlayer(lib, '/work/main/build/player');
console.log(Math.round(performance.now()-t), 'ms'); 
for (const f of fs.readdirSync(b.folder+'/assets')) { const x=fs.readFileSync(b.folder+'/assets/'+f); console.log(f, x.length, gzipSync(x,{level:9}).length); }
for (const c of listCourses(lib)) { t=performance.now(); const files = await gatherCourseFiles(lib,b,c,'0.1.0'); const p = await buildPackage({standard:'scorm12', pathway:{id:c.id,title:c.title}, files, version:'0.1.0'}); console.log(p.fileName, p.zip.length, p.files.size, Math.round(performance.now()-t)); for (const x of p.problems) console.log(' ', x.rule, x.file, x.message); if (!p.problems.length) await writePackage(p,'/tmp/pk'); }
