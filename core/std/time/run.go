package time

import "math/bits"

// A time is kept as recorded: wall holds a flag, seconds since 1885 and nanoseconds; ext the monotonic reading, or seconds since year 1.

const (
	hasMonotonic    = 1 << 63
	unixToInternal  = 62135596800
	wallToInternal  = 59453308800
	secondsPerDay   = 86400
	daysPer400Years = 146097
)

func (t Time) both(u Time) bool { return t.wall&u.wall&hasMonotonic != 0 }

func (t Time) After(u Time) bool {
	if t.both(u) {
		return t.ext > u.ext
	}
	return t.sec() > u.sec() || t.sec() == u.sec() && t.nsec() > u.nsec()
}

func (t Time) Before(u Time) bool { return u.After(t) }

func (t Time) Equal(u Time) bool {
	if t.both(u) {
		return t.ext == u.ext
	}
	return t.sec() == u.sec() && t.nsec() == u.nsec()
}

func (t Time) Compare(u Time) int {
	switch {
	case t.Before(u):
		return -1
	case t.After(u):
		return +1
	}
	return 0
}

func (t Time) Sub(u Time) Duration {
	if t.both(u) {
		return Duration(t.ext - u.ext)
	}
	d := Duration((t.sec()-u.sec())*1e9 + int64(t.nsec()-u.nsec()))
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	}
	return maxDuration
}

func (t Time) Add(d Duration) Time {
	sec := t.sec() + int64(d/1e9)
	nsec := int64(t.nsec()) + int64(d%1e9)
	if nsec >= 1e9 {
		sec++
		nsec -= 1e9
	} else if nsec < 0 {
		sec--
		nsec += 1e9
	}
	if t.wall&hasMonotonic != 0 {
		return Time{hasMonotonic | uint64(sec-wallToInternal)<<30 | uint64(nsec), t.ext + int64(d), t.loc}
	}
	return Time{uint64(nsec), sec, t.loc}
}

func now() Time

func Now() Time {
	t := now()
	t.loc = Local
	return t
}

func Since(t Time) Duration { return Now().Sub(t) }
func Until(t Time) Duration { return t.Sub(Now()) }

func (t Time) Clock() (hour, min, sec int) { return t.Hour(), t.Minute(), t.Second() }

func (t Time) days() int64 {
	s := t.abs()
	d := s / secondsPerDay
	if s%secondsPerDay < 0 {
		d--
	}
	return d
}

// civil turns days since year 1 into a date.
func civil(days int64) (year int, month Month, day int) {
	z := days + 306
	era := z / daysPer400Years
	if z < 0 {
		era = (z - daysPer400Years + 1) / daysPer400Years
	}
	doe := z - era*daysPer400Years
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	y := yoe + era*400
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = int(doy-(153*mp+2)/5) + 1
	m := mp + 3
	if m > 12 {
		m -= 12
		y++
	}
	return int(y), Month(m), day
}

// fromCivil is the inverse of civil.
func fromCivil(year int, month Month, day int) int64 {
	y, m := int64(year), int64(month)
	if m <= 2 {
		y--
		m += 12
	}
	era := y / 400
	if y < 0 {
		era = (y - 399) / 400
	}
	yoe := y - era*400
	doy := (153*(m-3)+2)/5 + int64(day) - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return era*daysPer400Years + doe - 306
}

func (t Time) Date() (year int, month Month, day int) { return civil(t.days()) }

func (t Time) Year() int {
	y, _, _ := t.Date()
	return y
}

func (t Time) Month() Month {
	_, m, _ := t.Date()
	return m
}

func (t Time) Day() int {
	_, _, d := t.Date()
	return d
}

func (t Time) YearDay() int {
	y, _, _ := t.Date()
	return int(t.days()-fromCivil(y, January, 1)) + 1
}

func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	m := int(month) - 1
	year += m / 12
	m %= 12
	if m < 0 {
		m += 12
		year--
	}
	s := fromCivil(year, Month(m+1), 1)*secondsPerDay + int64(day-1)*secondsPerDay
	s += int64(hour)*3600 + int64(min)*60 + int64(sec)
	s += int64(nsec / 1e9)
	n := int64(nsec % 1e9)
	if n < 0 {
		n += 1e9
		s--
	}
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	if loc != UTC {
		s -= int64(loc.offsetOfWall(s - unixToInternal))
	}
	t := Time{uint64(n), s, nil}
	t.setLoc(loc)
	return t
}

func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec()), t.Location())
}

// past is what of t goes beyond a multiple of d since year 1.
func (t Time) past(d Duration) Duration {
	hi, lo := bits.Mul64(uint64(t.sec()), 1e9)
	if t.sec() < 0 {
		hi -= 1e9
	}
	lo, c := bits.Add64(lo, uint64(t.nsec()), 0)
	hi += c
	neg := int64(hi) < 0
	if neg {
		lo, c = bits.Sub64(0, lo, 0)
		hi, _ = bits.Sub64(0, hi, c)
	}
	_, r := bits.Div64(hi%uint64(d), lo, uint64(d))
	if neg && r != 0 {
		r = uint64(d) - r
	}
	return Duration(r)
}

func (t Time) stripped() Time { return Time{uint64(t.nsec()), t.sec(), t.loc} }

func (t Time) Truncate(d Duration) Time {
	if d <= 0 {
		return t.stripped()
	}
	return t.stripped().Add(-t.past(d))
}

// lessThanHalf avoids the overflow of twice x.
//
//line time.go:1121:1
func lessThanHalf(x, y Duration) bool {
	return uint64(x)+uint64(x) < uint64(y)
}

func (t Time) Round(d Duration) Time {
	if d <= 0 {
		return t.stripped()
	}
	r := t.past(d)
	if lessThanHalf(r, d) {
		return t.stripped().Add(-r)
	}
	return t.stripped().Add(d - r)
}

func (t Time) ISOWeek() (year, week int) {
	days := t.days()
	thursday := days - int64((t.Weekday()+6)%7) + 3
	y, _, _ := civil(thursday)
	return y, int(thursday-fromCivil(y, January, 1))/7 + 1
}

var longMonthNames = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

var longDayNames = []string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		r = -r
		if lessThanHalf(r, m) {
			return d + r
		}
		if d1 := d - m + r; d1 < d {
			return d1
		}
		return minDuration
	}
	if lessThanHalf(r, m) {
		return d - r
	}
	if d1 := d + m - r; d1 > d {
		return d1
	}
	return maxDuration
}
