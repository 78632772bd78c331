package time

import (
	"errors"
	"internal/stringslite"
)

// Zones by rule, as in TZ variables: valid for the years since the rule was last changed.

var utcLoc = Location{name: "UTC"}
var localLoc = Location{name: "Local", zone: []zone{{"UTC", 0, false}}}

var UTC *Location = &utcLoc
var Local *Location = &localLoc

// wholeHours are zones without a name, from twelve hours before UTC to fourteen after it.
var wholeHours [12 + 1 + 14]*Location

func FixedZone(name string, offset int) *Location {
	hour := offset / 3600
	if name != "" || offset%3600 != 0 || hour < -12 || hour > 14 {
		return fixedZone(name, offset)
	}
	at := &wholeHours[hour+12]
	if *at == nil {
		*at = fixedZone("", offset)
	}
	return *at
}

// fixedZone has a table of changes as Go's, though none is ever looked up there.
//
//line zoneinfo.go:130:1
func fixedZone(name string, offset int) *Location {
	return &Location{name: name, zone: []zone{{name, offset, false}}, tx: []zoneTrans{{}}}
//line zoneinfo.go:137:1
}

// ruleOf is the rule of a zone; "": there is none of that name.
func ruleOf(name string) string {
	for at := 0; ; {
		i := stringslite.Index(zones[at:], name)
		if i < 0 {
			break
		}
		i += at
		at = i + len(name)
		if c := zones[at]; zones[i-1] == ' ' && (c == ' ' || c == '\n') {
			for i > 0 && zones[i-1] != '\n' {
				i--
			}
			rule, _, _ := stringslite.Cut(zones[i:], " ")
			return rule
		}
	}
	return ""
}

func LoadLocation(name string) (*Location, error) {
	switch name {
	case "", "UTC":
		return UTC, nil
	case "Local":
		return Local, nil
	}
	if name[0] == '/' || name[0] == '\\' || stringslite.Index(name, "..") >= 0 {
		return nil, errors.New("time: invalid location name")
	}
	// Blanks and line ends stand between names.
	between := stringslite.IndexByte(name, ' ') >= 0 || stringslite.IndexByte(name, '\n') >= 0
	rule := ""
	if !between {
		rule = ruleOf(name)
	}
	if rule == "" {
		if !between && stringslite.Index(zones, " "+name+"/") >= 0 {
			return nil, errors.New("is a directory")
		}
		return nil, errors.New("unknown time zone " + name)
	}
	return &Location{name: name, extend: rule}, nil
}

// ruleName cuts a zone's name and offset, east of Greenwich, off a rule.
func ruleName(s string) (name string, offset int, rest string) {
	i := 0
	if s[0] == '<' {
		for s[i] != '>' {
			i++
		}
		name = s[1:i]
		i++
	} else {
		for i < len(s) && 'A' <= s[i] && s[i] <= 'Z' {
			i++
		}
		name = s[:i]
	}
	offset, rest = ruleTime(s[i:])
	return name, -offset, rest
}

// ruleTime reads [-]hours[:minutes]; seconds.
func ruleTime(s string) (sec int, rest string) {
	neg := s != "" && s[0] == '-'
	if neg {
		s = s[1:]
	}
	h, s := ruleNumber(s)
	sec = h * 3600
	if s != "" && s[0] == ':' {
		var m int
		m, s = ruleNumber(s[1:])
		sec += m * 60
	}
	if neg {
		sec = -sec
	}
	return sec, s
}

func ruleNumber(s string) (n int, rest string) {
	i := 0
	for i < len(s) && '0' <= s[i] && s[i] <= '9' {
		n = n*10 + int(s[i]-'0')
		i++
	}
	return n, s[i:]
}

// ruleChange is the second of the year, by the wall clock in force, at which ",Mmonth.week.day[/time]" applies.
func ruleChange(s string, year int) (sec int64, rest string) {
	month, s := ruleNumber(s[2:])
	week, s := ruleNumber(s[1:])
	day, s := ruleNumber(s[1:])
	at := 7200
	if s != "" && s[0] == '/' {
		at, s = ruleTime(s[1:])
	}
	first := fromCivil(year, Month(month), 1)
	d := first + (int64(day)-(first+1)%7+7)%7 + int64(week-1)*7
	for _, m, _ := civil(d); int(m) != month; _, m, _ = civil(d) {
		d -= 7
	}
	return d*secondsPerDay + int64(at), s
}

// lookup takes Unix seconds.
func (l *Location) lookup(sec int64) (name string, offset int, start, end int64, isDST bool) {
	start, end = -1<<63, 1<<63-1
	if l != nil && l.cacheEnd != 0 {
		return l.inTable(sec)
	}
	if l == nil || l == &utcLoc || l.extend == "" && len(l.zone) == 0 {
		return "UTC", 0, start, end, false
	}
	if l.extend == "" {
		return l.zone[0].name, l.zone[0].offset, start, end, l.zone[0].isDST
	}
	name, offset, rest := ruleName(l.extend)
	if rest == "" {
		return
	}
	dst, dstOffset, after := ruleName(rest)
	if c := rest[len(rest)-len(after)-1]; c == '>' || c >= 'A' {
		dstOffset = offset + 3600
	}
	rest = after
	days := (sec + unixToInternal + int64(offset)) / secondsPerDay
	year, _, _ := civil(days)
	type change struct {
		at    int64
		toDST bool
	}
	var list []change
	for y := year - 1; y <= year+1; y++ {
		on, s := ruleChange(rest, y)
		off, _ := ruleChange(s, y)
		a := change{on - int64(offset) - unixToInternal, true}
		b := change{off - int64(dstOffset) - unixToInternal, false}
		if a.at < b.at {
			list = append(list, a, b)
		} else {
			list = append(list, b, a)
		}
	}
	for _, c := range list {
		if c.at > sec {
			end = c.at
			break
		}
		start, isDST = c.at, c.toDST
	}
	if isDST {
		name, offset = dst, dstOffset
	}
	return
}

// offsetOfWall: seconds east of UTC when the wall clock, taken for UTC, shows that Unix time.
func (l *Location) offsetOfWall(unix int64) int {
	_, offset, start, end, _ := l.lookup(unix)
	if offset != 0 {
		utc := unix - int64(offset)
		if utc < start || utc >= end {
			_, offset, _, _, _ = l.lookup(utc)
		}
	}
	return offset
}

func (l *Location) lookupName(name string, unix int64) (int, bool) {
	if l == nil || l == &utcLoc {
		return 0, false
	}
	if l.cacheEnd != 0 {
		return l.nameInTable(name, unix)
	}
	if l.extend == "" {
		for _, z := range l.zone {
			if z.name == name {
				return z.offset, true
			}
		}
		return 0, false
	}
	for _, at := range []int64{unix, unix + 182*secondsPerDay} {
		if n, offset, _, _, _ := l.lookup(at); n == name {
			return offset, true
		}
	}
	return 0, false
}

func (t Time) keepIn(l *Location) Time {
	if l == &utcLoc {
		l = nil
	}
	t.loc = l
	return t
}

// abs: seconds since year 1 on the wall clock of t's location.
func (t Time) abs() int64 {
	sec := t.sec()
	if t.loc != nil {
		_, offset, _, _, _ := t.loc.lookup(sec - unixToInternal)
		sec += int64(offset)
	}
	return sec
}

func (t Time) Zone() (name string, offset int) {
	name, offset, _, _, _ = t.loc.lookup(t.Unix())
	return
}

func (t Time) ZoneBounds() (start, end Time) {
	_, _, from, to, _ := t.loc.lookup(t.Unix())
	if from != -1<<63 {
		start = Unix(from, 0).keepIn(t.Location())
	}
	if to != 1<<63-1 {
		end = Unix(to, 0).keepIn(t.Location())
	}
	return
}

func (t Time) IsDST() bool {
	_, _, _, _, isDST := t.loc.lookup(t.Unix())
	return isDST
}
