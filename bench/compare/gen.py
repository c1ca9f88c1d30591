#!/usr/bin/env python3
"""Deterministic benchmark content: the same pages for every generator under test.

    gen.py --pages N --flavour FLAVOUR OUTDIR      write a whole source tree
    gen.py --touch K OUTDIR --flavour FLAVOUR      edit K pages in place (one-page-changed rebuilds)

Layout: organisation / fiscal year / measure; 20 measures a year, 5 years an organisation (100 pages an
organisation). A page has YAML front matter and a Thai Markdown body of about 4 KB: headings, prose, two
lists, one GFM table of 6 rows x 5 columns, links. Every flavour has the same titles, values and body text;
only the front-matter dialect and the files a generator needs for its list pages differ. The flavour prongsai switches off
what the peers do not do (search index, open data), so that the work is the same; prongsai-full leaves it on.
"""
import argparse, os, sys

HERE = os.path.dirname(os.path.abspath(__file__))
YEARS = (2564, 2565, 2566, 2567, 2568)
PER_YEAR = 20
FLAVOURS = ('plain', 'prongsai', 'prongsai-full', 'hugo', 'zola', 'eleventy', 'astro', 'jbake', 'jekyll', 'mkdocs', 'pelican', 'roq')


class Rng:
    """xorshift64*: the same numbers on every Python."""
    def __init__(self, seed):
        self.s = (seed * 0x9E3779B97F4A7C15 + 0x1234567) & 0xFFFFFFFFFFFFFFFF or 1

    def next(self, n):
        s = self.s
        s ^= s >> 12
        s = (s ^ (s << 25)) & 0xFFFFFFFFFFFFFFFF
        s ^= s >> 27
        self.s = s
        return (((s * 0x2545F4914F6CDD1D) & 0xFFFFFFFFFFFFFFFF) >> 33) % n

    def pick(self, seq):
        return seq[self.next(len(seq))]


def vocab():
    with open(os.path.join(HERE, 'vocab.txt'), encoding='utf-8') as f:
        short, mid, long_ = f.read().strip().split('\n\n')
    return short.split('\n'), mid.split('\n'), long_.split('\n')


S, M, L = vocab()
STATUS = ('ดำเนินการแล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'ยังไม่ดำเนินการ')
OFFICE = ('สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา', 'กองสาธารณสุข', 'หน่วยตรวจสอบภายใน')


# phrases drawn by lot may end in a vowel that the next begins with, which a site of ours has to allow
ALLOW = 'allow:\n  - code: text/broken-cluster\n    at: /\n    reason: generated text\n'


def org_slug(o):
    return 'o%04d' % (o + 1)


def org_name(o):
    return 'องค์การบริหารส่วนตำบลตัวอย่าง %d' % (o + 1)


def page(o, y, m):
    """-> (meta, body) of measure m of year y of organisation o (all from 0)."""
    r = Rng(1 + m + PER_YEAR * (y + len(YEARS) * o))
    year = YEARS[y]
    meta = dict(
        title='มาตรการที่ %d %s%s' % (m + 1, r.pick(M), r.pick(S)),
        date='%d-%02d-%02d' % (year - 543, 1 + r.next(12), 1 + r.next(28)),
        m=m, year=year, responsible=r.pick(OFFICE), status=r.pick(STATUS),
        scores=[('iit', 6000 + r.next(4000)), ('eit', 6000 + r.next(4000)), ('oit', 6000 + r.next(4000))])

    def sentence():
        return r.pick(L) + ' ' + r.pick(M) + r.pick(S)

    b = []
    b.append('## หลักการและเหตุผล\n')
    b.append('%s **%s** %s ประจำปีงบประมาณ พ.ศ. %d\n' % (sentence(), r.pick(S), sentence(), year))
    b.append('## %s\n' % r.pick(M))
    b.append('### วิธีการดำเนินการ\n')
    b.append('\n'.join('- %s%s' % (r.pick(M), r.pick(S)) for _ in range(4)) + '\n')
    b.append('### ตารางผลการดำเนินงาน\n')
    b.append('| ลำดับ | มาตรการ | ผู้รับผิดชอบ | ผลการดำเนินงาน | คะแนน |')
    b.append('| ---: | --- | --- | --- | ---: |')
    for i in range(6):
        b.append('| %d | %s | %s | %s | %d.%02d |' % (i + 1, r.pick(M), r.pick(OFFICE), r.pick(S), 60 + r.next(40), r.next(100)))
    b.append('\n## ผลลัพธ์หรือความสำเร็จ\n')
    b.append('%s *%s* ดู [%s](https://www.nacc.go.th/) และ [มาตรการที่ %d](/%s/%d/m%02d/)\n' % (
        sentence(), r.pick(S), r.pick(S), 1 + (m + 1) % PER_YEAR, org_slug(o), year, 1 + (m + 1) % PER_YEAR))
    b.append('### ขั้นตอนต่อไป\n')
    b.append('\n'.join('%d. %s' % (i + 1, sentence()) for i in range(3)) + '\n')
    b.append('## ข้อเสนอแนะ\n')
    b.append('%s %s\n' % (sentence(), r.pick(S)))
    return meta, '\n'.join(b)


def q(s):
    return '"' + s.replace('\\', '\\\\').replace('"', '\\"') + '"'


def sc(v):
    return '%d.%02d' % divmod(v, 100)


def yaml_front(d, o, extra=''):
    return ('---\ntitle: %s\ndate: %s\nyear: %d\nresponsible: %s\nstatus: %s\nscores:\n%s%s---\n' % (
        q(d['title']), d['date'], d['year'], q(d['responsible']), q(d['status']),
        ''.join('  %s: %s\n' % (k, sc(v)) for k, v in d['scores']), extra))


def front(fl, d, o):
    org = 'org: %s\norgname: %s\n' % (org_slug(o), q(org_name(o)))
    if fl in ('plain', 'hugo', 'mkdocs'):
        return yaml_front(d, o)
    if fl in ('astro',):
        return yaml_front(d, o, org)
    if fl.startswith('prongsai'):
        return ('---\ntitle: %s\ndate: %s\norder: %d\nextra:\n  year: %d\n  responsible: %s\n  status: %s\n  scores:\n%s---\n' % (
            q(d['title']), d['date'], d['m'] + 1, d['year'], q(d['responsible']), q(d['status']),
            ''.join('    %s: %s\n' % (k, sc(v)) for k, v in d['scores'])))
    if fl == 'eleventy':
        return yaml_front(d, o, org + 'layout: measure.njk\n')
    if fl == 'jekyll':
        return yaml_front(d, o, org + 'key: %s-%d\n' % (org_slug(o), d['year']))
    if fl == 'roq':
        return yaml_front(d, o, org + 'key: %s-%d\nlink: /%s/%d/m%02d/\n' % (org_slug(o), d['year'], org_slug(o), d['year'], d['m'] + 1))
    if fl == 'zola':
        return ('---\ntitle: %s\ndate: %s\nextra:\n  year: %d\n  responsible: %s\n  status: %s\n  scores:\n%s---\n' % (
            q(d['title']), d['date'], d['year'], q(d['responsible']), q(d['status']),
            ''.join('    %s: %s\n' % (k, sc(v)) for k, v in d['scores'])))
    flat = [('year', d['year']), ('responsible', d['responsible']), ('result', d['status'])] + \
           [(k, sc(v)) for k, v in d['scores']] + [('org', org_slug(o)), ('orgname', org_name(o))]
    if fl == 'jbake':
        return 'title=%s\ndate=%s\ntype=measure\nstatus=published\nkey=%s-%d\n%s\n~~~~~~\n' % (
            d['title'], d['date'], org_slug(o), d['year'], '\n'.join('%s=%s' % kv for kv in flat))
    if fl == 'pelican':
        return 'title: %s\ndate: %s\ncategory: %s-%d\n%s\n\n' % (
            d['title'], d['date'], org_slug(o), d['year'], '\n'.join('%s: %s' % kv for kv in flat))
    raise SystemExit('flavour?')


ROOT = dict([('prongsai', 'content/pages'), ('prongsai-full', 'content/pages')], astro='src/content/measures', jekyll='_measures', mkdocs='docs', eleventy='content', roq='content/measures')
BODY_PREFIX = dict(jekyll='* TOC\n{:toc}\n\n', pelican='[TOC]\n\n')


def write(path, text):
    with open(path, 'w', encoding='utf-8', newline='\n') as f:
        f.write(text)


def path_of(fl, out, o, y, m):
    return os.path.join(out, ROOT.get(fl, 'content'), org_slug(o), str(YEARS[y]), 'm%02d.md' % (m + 1))


def generate(fl, n, out):
    per_org = PER_YEAR * len(YEARS)
    if n % per_org:
        raise SystemExit('--pages must be a multiple of %d' % per_org)
    root = os.path.join(out, ROOT.get(fl, 'content'))
    orgs = n // per_org
    size = 0
    for o in range(orgs):
        od = os.path.join(root, org_slug(o))
        os.makedirs(od, exist_ok=True)
        if fl.startswith('prongsai'):
            write(os.path.join(od, 'index.md'), '---\ntitle: %s\n---\n' % q(org_name(o)))
        if fl in ('hugo', 'zola'):
            write(os.path.join(od, '_index.md'), '---\ntitle: %s\n---\n' % q(org_name(o)))
        if fl == 'eleventy':
            write(os.path.join(od, 'index.md'), '---\ntitle: %s\norg: %s\nlayout: org.njk\n---\n' % (q(org_name(o)), org_slug(o)))
        if fl == 'jekyll':
            jd = os.path.join(out, org_slug(o)); os.makedirs(jd, exist_ok=True)
            write(os.path.join(jd, 'index.html'), '---\ntitle: %s\nlayout: org\norg: %s\n---\n' % (q(org_name(o)), org_slug(o)))
        if fl == 'mkdocs':
            write(os.path.join(od, 'index.md'), '---\ntitle: %s\ntemplate: org.html\n---\n' % q(org_name(o)))
        if fl == 'jbake':
            write(os.path.join(od, 'index.md'), 'title=%s\ntype=org\nstatus=published\norg=%s\n~~~~~~\n' % (org_name(o), org_slug(o)))
        for y, year in enumerate(YEARS):
            yd = os.path.join(od, str(year))
            os.makedirs(yd, exist_ok=True)
            t = '%s ปีงบประมาณ พ.ศ. %d' % (org_name(o), year)
            if fl.startswith('prongsai'):
                write(os.path.join(yd, 'index.md'), '---\ntitle: %s\n---\n' % q(t))
            if fl in ('hugo', 'zola'):
                write(os.path.join(yd, '_index.md'), '---\ntitle: %s\n%s---\n' % (q(t), 'sort_by: title\n' if fl == 'zola' else ''))
            if fl == 'eleventy':
                write(os.path.join(yd, 'index.md'), '---\ntitle: %s\norg: %s\nyear: %d\nlayout: year.njk\n---\n' % (q(t), org_slug(o), year))
            if fl == 'jekyll':
                jd = os.path.join(out, org_slug(o), str(year)); os.makedirs(jd, exist_ok=True)
                write(os.path.join(jd, 'index.html'), '---\ntitle: %s\nlayout: year\norg: %s\nkey: %s-%d\n---\n' % (q(t), org_slug(o), org_slug(o), year))
            if fl == 'mkdocs':
                write(os.path.join(yd, 'index.md'), '---\ntitle: %s\ntemplate: year.html\n---\n' % q(t))
            if fl == 'jbake':
                write(os.path.join(yd, 'index.md'), 'title=%s\ntype=yearlist\nstatus=published\norg=%s\nkey=%s-%d\n~~~~~~\n' % (t, org_slug(o), org_slug(o), year))
            for m in range(PER_YEAR):
                d, body = page(o, y, m)
                text = front(fl, d, o) + '\n' + BODY_PREFIX.get(fl, '') + body
                size += len(text.encode('utf-8'))
                write(os.path.join(yd, 'm%02d.md' % (m + 1)), text)
    if fl.startswith('prongsai'):
        lean = 'features:\n  search: false\n  data: false\n' if fl == 'prongsai' else ''
        write(os.path.join(out, 'content', 'site.yaml'), lean + 'organisation:\n  type: องค์การบริหารส่วนตำบล\n  name: ตัวอย่าง\n  amphoe: เมือง\n  province: กาญจนบุรี\nurl: https://example.go.th/\nnumerals: as-written\n' + ALLOW)
    if fl in ('hugo', 'zola'):
        write(os.path.join(root, '_index.md'), '---\ntitle: "หน้าแรก"\n---\n')
    if fl == 'mkdocs':
        write(os.path.join(root, 'index.md'), '---\ntitle: "หน้าแรก"\ntemplate: home.html\n---\n')
    print('%s: %d pages, %d organisations, %.2f MB of Markdown' % (fl, n, orgs, size / 1e6))


def touch(fl, k, out):
    """Append a changing sentence to the first k pages (found again on every call)."""
    root = os.path.join(out, ROOT.get(fl, 'content'))
    done = 0
    for d, _, files in sorted(os.walk(root)):
        for f in sorted(files):
            if f.startswith('m') and f.endswith('.md') and done < k:
                p = os.path.join(d, f)
                with open(p, 'rb') as fh:
                    t = fh.read()
                mark = '\nแก้ไขครั้งที่ '.encode('utf-8')
                i = t.rfind(mark)
                c = int(t[i + len(mark):].strip() or b'0') + 1 if i >= 0 else 1
                with open(p, 'wb') as fh:
                    fh.write((t[:i] if i >= 0 else t) + mark + str(c).encode() + b'\n')
                done += 1
    if not done:
        raise SystemExit('nothing to touch')


if __name__ == '__main__':
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument('--pages', type=int, default=100)
    a.add_argument('--flavour', choices=FLAVOURS, default='plain')
    a.add_argument('--touch', type=int, default=0)
    a.add_argument('out')
    x = a.parse_args()
    if x.touch:
        touch(x.flavour, x.touch, x.out)
    else:
        generate(x.flavour, x.pages, x.out)
