package time

import (
	"errors"
	"internal/stringslite"
)

// Zones by name, out of the table that `run_zone_names.go` holds.

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

// named is what the table of zones says behind the names of a zone; "": there is none of that name.
func named(name string) string {
	for at := 0; ; {
		i := stringslite.Index(zones[at:], name)
		if i < 0 {
			return ""
		}
		i += at
		at = i + len(name)
		if c := zones[at]; zones[i-1] == ' ' && (c == ' ' || c == '|') {
			at += stringslite.IndexByte(zones[at:], '|') + 1
			return zones[at : at+stringslite.IndexByte(zones[at:], '\n')]
		}
	}
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
	for i := range len(name) {
		// These stand between names.
		if c := name[i]; c == ' ' || c == '\n' || c == '|' {
			return nil, errors.New("unknown time zone " + name)
		}
	}
	if said := named(name); said != "" {
		return fromTable(name, said), nil
	}
	if stringslite.Index(zones, " "+name+"/") >= 0 {
		return nil, errors.New("is a directory")
	}
	return nil, errors.New("unknown time zone " + name)
}

// fromTable reads the rule, the kinds and the changes of a zone.
func fromTable(name, said string) *Location {
	rule, said, _ := stringslite.Cut(said, "|")
	kinds, changes, _ := stringslite.Cut(said, "|")
	l := &Location{name: name, extend: rule, cacheEnd: farFuture}
	for kinds != "" {
		var kind, offset string
		kind, kinds, _ = stringslite.Cut(kinds, " ")
		kind, offset, _ = stringslite.Cut(kind, ",")
		offset, _, summer := stringslite.Cut(offset, ",")
		r := ruleReader{s: offset}
		sign := 1
		if r.next('-') {
			sign = -1
		}
		l.zone = append(l.zone, zone{kind, sign * r.number(0, secondsPerDay), summer})
	}
	count := 0
	for i := range len(changes) {
		if changes[i] >= 'a' {
			count++
		}
	}
	l.tx = make([]zoneTrans, 0, count)
	last := int64(0)
	for i := 0; i < len(changes); {
		kind := changes[i] - 'a'
		sign, unit, by := int64(1), int64(15*60), int64(0)
	digits:
		for i++; i < len(changes); i++ {
			switch c := changes[i]; {
			case c == '-':
				sign = -1
			case c == '!':
				unit = 1
			case c <= '9':
				by = by*36 + int64(c-'0')
			case c <= 'Z':
				by = by*36 + int64(c-'A') + 10
			default:
				break digits
			}
		}
		last += sign * unit * by
		l.tx = append(l.tx, zoneTrans{when: last, index: kind})
	}
	if count == 0 {
		l.tx = append(l.tx, zoneTrans{when: farPast})
	}
	return l
}

// lookup takes Unix seconds.
func (l *Location) lookup(sec int64) (name string, offset int, start, end int64, isDST bool) {
	if l != nil && l.cacheEnd != 0 {
		return l.inTable(sec)
	}
	if l == nil || len(l.zone) == 0 {
		return "UTC", 0, farPast, farFuture, false
	}
	return l.zone[0].name, l.zone[0].offset, farPast, farFuture, l.zone[0].isDST
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
	for _, z := range l.zone {
		if z.name == name {
			return z.offset, true
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
	if from != farPast {
		start = Unix(from, 0).keepIn(t.Location())
	}
	if to != farFuture {
		end = Unix(to, 0).keepIn(t.Location())
	}
	return
}

func (t Time) IsDST() bool {
	_, _, _, _, isDST := t.loc.lookup(t.Unix())
	return isDST
}
