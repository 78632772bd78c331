package time

import "errors"

// Files of the time zone database. Rules: RFC 9636; the rule at their end is that of a TZ variable.

const farPast, farFuture = -1 << 63, 1<<63 - 1

var errZoneData = errors.New("malformed time zone information")

// zoneReader gives out parts of a file until there are too few bytes.
type zoneReader struct {
	p     []byte
	short bool
}

func (d *zoneReader) take(n int) []byte {
	if n < 0 || len(d.p) < n {
		d.p, d.short = nil, true
		return nil
	}
	out := d.p[:n]
	d.p = d.p[n:]
	return out
}

// big is a number of as many bytes, the most significant first, with a sign.
func (d *zoneReader) big(size int) int64 {
	b := d.take(size)
	if len(b) == 0 {
		return 0
	}
	v := int64(int8(b[0]))
	for _, c := range b[1:] {
		v = v<<8 | int64(c)
	}
	return v
}

// zoneCounts are how many there are of each part of a file.
type zoneCounts struct{ utc, wall, leap, times, zones, chars int }

func (d *zoneReader) counts() (n zoneCounts) {
	for _, at := range []*int{&n.utc, &n.wall, &n.leap, &n.times, &n.zones, &n.chars} {
		*at = int(uint32(d.big(4)))
	}
	return
}

func LoadLocationFromTZData(name string, data []byte) (*Location, error) {
	d := zoneReader{p: data}
	if string(d.take(4)) != "TZif" {
		return nil, errZoneData
	}
	head := d.take(16)
	if head == nil || head[0] != 0 && head[0] != '2' && head[0] != '3' {
		return nil, errZoneData
	}
	n, size := d.counts(), 4
	if d.short {
		return nil, errZoneData
	}
	if head[0] != 0 {
		// All of it follows once more with wider times.
		d.take(n.times*5 + n.zones*6 + n.chars + n.leap*8 + n.wall + n.utc + 20)
		n, size = d.counts(), 8
		if d.short {
			return nil, errZoneData
		}
	}
	times := zoneReader{p: d.take(n.times * size)}
	indices := d.take(n.times)
	kinds := zoneReader{p: d.take(n.zones * 6)}
	names := d.take(n.chars)
	d.take(n.leap * (size + 4))
	wall, utc := d.take(n.wall), d.take(n.utc)
	if d.short || n.zones == 0 {
		return nil, errZoneData
	}
	l := &Location{name: name, zone: make([]zone, n.zones), tx: make([]zoneTrans, n.times)}
	if k := len(d.p); k > 2 && d.p[0] == '\n' && d.p[k-1] == '\n' {
		l.extend = string(d.p[1 : k-1])
	}
	for i := range l.zone {
		offset, rest := int(kinds.big(4)), kinds.take(2)
		at := int(rest[1])
		if at >= len(names) {
			return nil, errZoneData
		}
		to := at
		for to < len(names) && names[to] != 0 {
			to++
		}
		l.zone[i] = zone{string(names[at:to]), offset, rest[0] != 0}
	}
	for i := range l.tx {
		if int(indices[i]) >= n.zones {
			return nil, errZoneData
		}
		l.tx[i] = zoneTrans{times.big(size), indices[i], i < len(wall) && wall[i] != 0, i < len(utc) && utc[i] != 0}
	}
	if len(l.tx) == 0 {
		l.tx = append(l.tx, zoneTrans{when: farPast})
	}
	// A location with a table is known by this.
	l.cacheEnd = farFuture
	return l, nil
}

// inTable looks a moment up in the changes of a file, and behind the last of them in the rule.
func (l *Location) inTable(sec int64) (name string, offset int, start, end int64, isDST bool) {
	at, end := -1, int64(farFuture)
	for to := len(l.tx); to-at > 1; {
		if m := (at + to) / 2; sec < l.tx[m].when {
			to, end = m, l.tx[m].when
		} else {
			at = m
		}
	}
	if at < 0 {
		z := l.zone[l.lookupFirstZone()]
		return z.name, z.offset, farPast, end, z.isDST
	}
	start = l.tx[at].when
	if at == len(l.tx)-1 && l.extend != "" {
		if name, offset, start, end, isDST, ok := byRule(l.extend, start, sec); ok {
			return name, offset, start, end, isDST
		}
	}
	z := l.zone[l.tx[at].index]
	return z.name, z.offset, start, end, z.isDST
}

// lookupFirstZone is the zone before all changes: the first one if no change leads to it, else standard time.
func (l *Location) lookupFirstZone() int {
	if !l.firstZoneUsed() {
		return 0
	}
	first := int(l.tx[0].index)
	if l.zone[first].isDST {
		for i := first - 1; i >= 0; i-- {
			if !l.zone[i].isDST {
				return i
			}
		}
	}
	for i, z := range l.zone {
		if !z.isDST {
			return i
		}
	}
	return 0
}

//line zoneinfo.go:261:1
func (l *Location) firstZoneUsed() bool {
	for _, t := range l.tx {
		if t.index == 0 {
			return true
		}
	}
	return false
}

func (l *Location) nameInTable(name string, unix int64) (int, bool) {
	offset, found := 0, false
	for _, z := range l.zone {
		if z.name != name {
			continue
		}
		if n, at, _, _, _ := l.inTable(unix - int64(z.offset)); n == name {
			return at, true
		}
		if !found {
			offset, found = z.offset, true
		}
	}
	return offset, found
}

// ruleReader reads a TZ variable's value.
type ruleReader struct {
	s   string
	bad bool
}

func (r *ruleReader) next(c byte) bool {
	if r.s == "" || r.s[0] != c {
		return false
	}
	r.s = r.s[1:]
	return true
}

func (r *ruleReader) must(c byte) {
	if !r.next(c) {
		r.bad = true
	}
}

func (r *ruleReader) name() string {
	s := r.s
	if r.next('<') {
		for i := 1; i < len(s); i++ {
			if s[i] == '>' {
				r.s = s[i+1:]
				return s[1:i]
			}
		}
		r.bad = true
		return ""
	}
	n := 0
	for n < len(s) && (s[n] < '0' || '9' < s[n]) && s[n] != ',' && s[n] != '-' && s[n] != '+' {
		n++
	}
	if n < 3 {
		r.bad = true
	}
	r.s = s[n:]
	return s[:n]
}

func (r *ruleReader) number(least, most int) (v int) {
	n := 0
	for n < len(r.s) && '0' <= r.s[n] && r.s[n] <= '9' && v <= most {
		v = v*10 + int(r.s[n]-'0')
		n++
	}
	if n == 0 || v < least || v > most {
		r.bad = true
	}
	r.s = r.s[n:]
	return v
}

// span is [+-]hours[:minutes[:seconds]]; seconds.
func (r *ruleReader) span() int {
	neg := false
	if !r.next('+') {
		neg = r.next('-')
	}
	v := r.number(0, 24*7) * 3600
	if r.next(':') {
		v += r.number(0, 59) * 60
		if r.next(':') {
			v += r.number(0, 59)
		}
	}
	if neg {
		return -v
	}
	return v
}

// yearly is one day of each year and a time of the day.
type yearly struct {
	kind             byte
	day, week, month int
	time             int
}

func (r *ruleReader) yearly() (y yearly) {
	switch {
	case r.next('J'):
		y = yearly{kind: 'J', day: r.number(1, 365)}
	case r.next('M'):
		y.kind, y.month = 'M', r.number(1, 12)
		r.must('.')
		y.week = r.number(1, 5)
		r.must('.')
		y.day = r.number(0, 6)
	default:
		y.day = r.number(0, 365)
	}
	y.time = 2 * 3600
	if r.next('/') {
		y.time = r.span()
	}
	return y
}

// at is the second of the year by UTC, offset being in force before.
func (y yearly) at(year, offset int) int64 {
	first := fromCivil(year, January, 1)
	leap := fromCivil(year+1, January, 1)-first == 366
	day := int64(y.day)
	switch y.kind {
	case 'J':
		// February 29 has no number.
		if !leap || y.day < 60 {
			day--
		}
	case 'M':
		month := fromCivil(year, Month(y.month), 1)
		// The first day of year 1 was a Monday.
		d := month + (day-(month+1)%7+7)%7
		for i := 1; i < y.week; i++ {
			if _, m, _ := civil(d + 7); int(m) != y.month {
				break
			}
			d += 7
		}
		day = d - first
	}
	return day*secondsPerDay + int64(y.time-offset)
}

// byRule is what a TZ variable's value says of a moment; !ok: it is not valid.
func byRule(s string, last, sec int64) (name string, offset int, start, end int64, isDST, ok bool) {
	r := ruleReader{s: s}
	std := r.name()
	stdOffset := -r.span()
	if r.bad {
		return
	}
	if r.s == "" || r.s[0] == ',' {
		return std, stdOffset, last, farFuture, false, true
	}
	dst := r.name()
	dstOffset := stdOffset + 3600
	if !r.bad && r.s != "" && r.s[0] != ',' {
		dstOffset = -r.span()
	}
	if r.s == "" {
		r.s = ",M3.2.0,M11.1.0"
	}
	if !r.next(';') {
		r.must(',')
	}
	on := r.yearly()
	r.must(',')
	off := r.yearly()
	if r.bad || r.s != "" {
		return
	}
	days := (sec + unixToInternal) / secondsPerDay
	if (sec+unixToInternal)%secondsPerDay < 0 {
		days--
	}
	year, _, _ := civil(days)
	inYear := (days-fromCivil(year, January, 1))*secondsPerDay + sec%secondsPerDay
	begin := sec - inYear
	a, b := on.at(year, stdOffset), off.at(year, dstOffset)
	isDST = true
	if b < a {
		a, b = b, a
		std, dst, stdOffset, dstOffset, isDST = dst, std, dstOffset, stdOffset, false
	}
	switch {
	case inYear < a:
		return std, stdOffset, begin, begin + a, !isDST, true
	case inYear >= b:
		return std, stdOffset, begin + b, begin + 365*secondsPerDay, !isDST, true
	}
	return dst, dstOffset, begin + a, begin + b, isDST, true
}
