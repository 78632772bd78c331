package main

import (
	"fmt"
	"time"
)

// Zones changed their rules and offsets through the years: summer time by year, names that are gone, local mean time.
func main() {
	show := func(zone string, years ...int) {
		l, err := time.LoadLocation(zone)
		if err != nil {
			fmt.Println(err)
			return
		}
		for _, year := range years {
			t := time.Date(year, time.April, 5, 12, 0, 0, 0, l)
			from, to := t.ZoneBounds()
			fmt.Println(t, t.IsDST(), t.UTC().Format(time.RFC3339), from, to)
		}
	}
	show("America/New_York", 1800, 1900, 1919, 1943, 1974, 1987, 2005, 2006, 2007, 2020)
	show("Europe/Moscow", 1915, 1930, 1981, 1997, 2010, 2012, 2015)
	show("Europe/Berlin", 1890, 1916, 1945, 1947, 1960, 1980)
	show("Europe/Dublin", 1970, 1971, 2024)
	show("Asia/Kolkata", 1870, 1942, 1950)
	show("Pacific/Apia", 2009, 2011, 2012)
	show("Africa/Abidjan", 1900, 1912, 2000)
	l, _ := time.LoadLocation("America/New_York")
	for _, s := range []string{"1943-06-01 08:00 EWT", "1945-08-20 08:00 EPT", "2006-04-02 02:30 EST", "2006-10-29 01:30 EDT", "2006-10-29 01:30 EST", "1999-01-01 00:00 LMT"} {
		fmt.Println(time.ParseInLocation("2006-01-02 15:04 MST", s, l))
	}
	apia, _ := time.LoadLocation("Pacific/Apia")
	day := time.Date(2011, time.December, 29, 12, 0, 0, 0, apia)
	for range 3 {
		fmt.Println(day)
		day = day.Add(24 * time.Hour)
	}
}
