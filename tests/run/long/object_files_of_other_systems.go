package main

import (
	"bytes"
	"compress/zlib"
	"debug/macho"
	"debug/pe"
	"debug/plan9obj"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"io"
	"math/rand"
)

const (
	darwin = "eNo7/+vtP3YGBkZmBiABxCB6AhMDHEgCsQYSHx3wMkLoDUyofHYoZoOqi48vSa0oQeiLjw9xjQjBYh4DqnkHgA4CM1kYGpDVxcenJJYkIvNdHEMcMc3hh9J7oeZdYIb4Ex0AzUtNKk2P" +
		"z8xLy4eaF+4Y5AaXl4HSGVD6DNS8G8yQMGOAOhPdvMSkpKLUMkzzWqC0IpQ2YcZwEnbzihLz0lOLMcxbCqUNoHQo1LwPCP9iNS8nMy8Vm3+vQmkLKN0KNe8HDvNAHAlIPIEQgwOQUADS" +
		"3EAcAFXDCMVM0HTGyEA6eAEiPHptQdThjEy4OCitpUCsBwIORmxpKlevmEG/JLdAPyUpXT+tgiEnpyxXNzdZQSMpsTg1RSE/T8HHJ8xXwdBEz0DPTJOBsYEpNzEzD54t4IBRkFFAXJBR" +
		"iJGZQ5pDlUOYFeglLgZmDis2azZBkGodeOhwYE3c6MAE7HBpkNGMjL/5eEEUNLAYwa4GA054gItGljIxMoCVQC2QhTpSFxqufPEQmk0CSgug0RpQGhRufEwIp4HM4UcKPWEQHygvAOVz" +
		"o8dbPDiMcovTGeILijLzStIY4ksSk3JSodIAsA9cKA=="
	darwin32 = "eNo79+vtP3YGBgZmIGaE0hogBpR/gAE7EANiF0YIzQ7FTFC5+PiS1IoShNr4+BDXiBBU/dxQ/SAQwwjVy8LQgNCTkliSiGyGi2OII6p+EPaHmpHDCHEvMgCZKQHEJYwgoxkYlgBpGai+" +
		"AAaEHxmhamFhQCp48fv///87QKYezsgEi7CDSTaIuSzQcOWFms8CkuVjgrgDJMcPtVQYxAaK8zEg5CCez03MzGPILU5niC8oyswrSWOIL0lMykkFSgEAg3YiGQ=="
	windows = "eNqFU7Fu1EAQnVnnHAO5xHcIgRQKU4CClNgOOUICQkKpKJIiDQgJ5Nix787S2YnOTpQyFR0FH5AaiYIi4gNI6PkFOoTEF6A02R2v99YREiONd8b79nne7Dh+Pw3CPjGALlTmlslRCRNr" +
		"c19EgHWscg4FB/wdNw7LUMPNcd/imLcSJ5YX4H9zo6KA/9gxx3krK413Q+59TvJD8rWIz97wes2z9+qiNCPc8lrjnS+wHLfNJjoqvscNnDiV8M0TpuuwN36L5OWH52L5jlLwFFj8aVM0" +
		"TBWH6KrBfZbOx7QtzEK40llhmVuAV2b7XhwNvP4RjEaH2VK26yxEYZHEzl7ubG6+2nKWe67vrj4EPGZZmOZUmKHzmeIL3G/ADH/OUGRDreKOigIVYQft2x3somHNW/etm7zH7DoY1lPz" +
		"mdkR/Iuqtxb8q/SrZkrXP9wj+fMiRryYbYsFq8YiaSe7pq7w1psDxkvDBcWgjySpxras68nfz++qnurjyAgzJ9Ffz/48qsj1UTQIo9duNEdKXpqBQzl8O19+RVMKU0ctwtQnps8/vm4p" +
		"TFfrioG+rOzs7s9zU2GW9JHBNVnzg+3T0+rXDOiuJ9oZBPvjNC/7ioFBVgy0TCgJyjAaJZUmRr5OPUqig0EQRtE4OVTZOMwHSVGnad7fq+NRmidwCZ/MXhM="
)

func main() {
	one, two := unpack(darwin), unpack(darwin32)
	machO(one)
	machO(two)
	// Both in one file.
	fat := binary.BigEndian.AppendUint32(nil, macho.MagicFat)
	fat = binary.BigEndian.AppendUint32(fat, 2)
	for i, b := range [][]byte{one, two} {
		at := []int{64, 64 + len(one)}[i]
		for _, x := range []int{[]int{int(macho.CpuAmd64), int(macho.Cpu386)}[i], 3, at, len(b), 0} {
			fat = binary.BigEndian.AppendUint32(fat, uint32(x))
		}
	}
	fat = append(fat, make([]byte, 64-len(fat))...)
	machO(append(append(fat, one...), two...))
	portable(unpack(windows))
	// A program of Plan 9: header, text, data, symbols.
	var out []byte
	for _, x := range []uint32{plan9obj.MagicAMD64, 4, 3, 2, 0, 1, 0, 0, 0, 0x200028} {
		out = binary.BigEndian.AppendUint32(out, x)
	}
	symbols := "\x00\x00\x00\x00\x00\x00\x00\x01f/\x00" + "\x00\x00\x00\x00\x00\x00\x00\x02fusr\x00" + "\x00\x00\x00\x00\x00\x00\x00\x03\xfamain.c\x00" +
		"\x00\x00\x00\x00\x00\x00\x00\x00\xfa\x00\x00\x01\x00\x02\x00\x00" + "\x00\x00\x00\x00\x00\x20\x00\x28\xd4main\x00"
	binary.BigEndian.PutUint32(out[16:], uint32(len(symbols)))
	plan9([]byte(string(out) + "textdat" + symbols))
}

// unpack is a file that a compiler wrote, compressed.
func unpack(text string) []byte {
	packed, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		panic(err)
	}
	r, err := zlib.NewReader(bytes.NewReader(packed))
	if err != nil {
		panic(err)
	}
	data, err := io.ReadAll(r)
	if err != nil {
		panic(err)
	}
	return data
}

func dumpMachO(f *macho.File) {
	fmt.Printf("%+v %v %#v %#v\n", f.FileHeader, f.ByteOrder, f.Cpu, f.Type)
	for _, l := range f.Loads {
		switch l := l.(type) {
		case *macho.Segment:
			fmt.Printf("seg %+v %d\n", l.SegmentHeader, len(l.Raw()))
			d, err := l.Data()
			fmt.Println(len(d), err)
		case *macho.Dylib:
			fmt.Println("dylib", l.Name, l.Time, l.CurrentVersion, l.CompatVersion)
		case *macho.Rpath:
			fmt.Println("rpath", l.Path)
		case *macho.Symtab:
			fmt.Printf("%+v %d\n", l.SymtabCmd, len(l.Syms))
			for i, s := range l.Syms {
				if i < 40 {
					fmt.Printf("%+v\n", s)
				}
			}
		case *macho.Dysymtab:
			fmt.Printf("%+v %v\n", l.DysymtabCmd, l.IndirectSyms)
		default:
			fmt.Printf("%T %d\n", l, len(l.Raw()))
		}
	}
	for _, s := range f.Sections {
		fmt.Printf("%+v %+v\n", s.SectionHeader, s.Relocs)
		d, err := s.Data()
		fmt.Println(len(d), err)
	}
	fmt.Println(f.ImportedLibraries())
	fmt.Println(f.ImportedSymbols())
	d, err := f.DWARF()
	fmt.Println(d != nil, err)
	if d != nil {
		r := d.Reader()
		for i := 0; i < 30; i++ {
			e, err := r.Next()
			fmt.Println(e, err)
			if e == nil {
				break
			}
		}
	}
	fmt.Println(f.Segment("__TEXT") != nil, f.Section("__text") != nil)
}

func machO(b []byte) {
	if ff, err := macho.NewFatFile(bytes.NewReader(b)); err == nil {
		fmt.Println(ff.Magic, len(ff.Arches))
		for _, a := range ff.Arches {
			fmt.Printf("%+v\n", a.FatArchHeader)
			dumpMachO(a.File)
		}
	} else {
		fmt.Println(err, err == macho.ErrNotFat)
		f, err := macho.NewFile(bytes.NewReader(b))
		if err != nil {
			fmt.Println(err)
			return
		}
		dumpMachO(f)
	}
	rnd := rand.New(rand.NewSource(7))
	for i := 0; i < 60; i++ {
		c := bytes.Clone(b)
		for k := 0; k < 1+rnd.Intn(3); k++ {
			c[rnd.Intn(min(len(c), 1500))] = byte(rnd.Intn(256))
		}
		for k := 0; k < rnd.Intn(2); k++ {
			c[rnd.Intn(min(len(c), 40))] = byte(rnd.Intn(6))
		}
		if rnd.Intn(4) == 0 {
			c = c[:rnd.Intn(len(c))]
		}
		func() {
			defer func() {
				if r := recover(); r != nil {
					fmt.Println("PANIC", r)
				}
			}()
			_, err := macho.NewFatFile(bytes.NewReader(c))
			fmt.Println(i, err)
			f, err := macho.NewFile(bytes.NewReader(c))
			fmt.Println(i, err)
			if err == nil {
				fmt.Println(len(f.Loads), len(f.Sections))
				fmt.Println(f.ImportedSymbols())
				_, err = f.DWARF()
				fmt.Println(err)
			}
		}()
	}
	for i := -1; i < 13; i++ {
		fmt.Printf("%v %#v %v %v %#v %v\n", macho.RelocTypeGeneric(i), macho.RelocTypeX86_64(i), macho.RelocTypeARM(i), macho.RelocTypeARM64(i), macho.LoadCmd(i), macho.Cpu(i))
	}
}

func dumpPE(f *pe.File) {
	fmt.Printf("%+v\n%T %+v\n", f.FileHeader, f.OptionalHeader, f.OptionalHeader)
	for _, s := range f.Sections {
		fmt.Printf("%+v %d\n", s.SectionHeader, len(s.Relocs))
		d, err := s.Data()
		fmt.Println(len(d), err)
	}
	for i, s := range f.Symbols {
		if i < 60 {
			fmt.Printf("%+v\n", *s)
		}
	}
	for i, s := range f.COFFSymbols {
		if i < 60 {
			n, err := s.FullName(f.StringTable)
			fmt.Printf("%+v %q %v\n", s, n, err)
			a, err := f.COFFSymbolReadSectionDefAux(i)
			if a != nil {
				fmt.Println(a.Size, a.NumRelocs, a.NumLineNumbers, a.Checksum, a.SecNum, a.Selection)
			}
			fmt.Println(err)
		}
	}
	fmt.Println(f.COFFSymbolReadSectionDefAux(-1))
	fmt.Println(f.StringTable.String(3))
	fmt.Println(f.StringTable.String(1 << 30))
	fmt.Println(f.ImportedLibraries())
	fmt.Println(f.ImportedSymbols())
	d, err := f.DWARF()
	fmt.Println(d != nil, err)
	if d != nil {
		r := d.Reader()
		for i := 0; i < 30; i++ {
			e, err := r.Next()
			fmt.Println(e, err)
			if e == nil {
				break
			}
		}
	}
	fmt.Println(f.Section(".text") != nil, f.Close())
}

func portable(b []byte) {
	f, err := pe.NewFile(bytes.NewReader(b))
	if err != nil {
		fmt.Println(err)
		return
	}
	dumpPE(f)
	rnd := rand.New(rand.NewSource(7))
	for i := 0; i < 60; i++ {
		c := bytes.Clone(b)
		for k := 0; k < 1+rnd.Intn(3); k++ {
			at := rnd.Intn(min(len(c), 800))
			if at > 64 && at < 120 {
				at += 56
			}
			c[at] = byte(rnd.Intn(256))
		}
		if rnd.Intn(4) == 0 {
			c = c[:rnd.Intn(len(c))]
			if rnd.Intn(2) == 0 {
				c = c[:min(len(c), rnd.Intn(500))]
			}
		}
		func() {
			defer func() {
				if r := recover(); r != nil {
					fmt.Println("PANIC", r)
				}
			}()
			f, err := pe.NewFile(bytes.NewReader(c))
			fmt.Println(i, err)
			if err == nil {
				fmt.Println(len(f.Sections), len(f.Symbols))
				fmt.Println(f.ImportedSymbols())
				_, err = f.DWARF()
				fmt.Println(err)
			}
		}()
	}
}

func plan9(b []byte) {
	show := func(b []byte) {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("PANIC", r)
			}
		}()
		f, err := plan9obj.NewFile(bytes.NewReader(b))
		fmt.Println(err)
		if err != nil {
			return
		}
		fmt.Printf("%+v\n", f.FileHeader)
		for _, s := range f.Sections {
			d, err := s.Data()
			fmt.Println(s.SectionHeader, len(d), err)
		}
		sy, err := f.Symbols()
		fmt.Println(len(sy), err)
		for i, s := range sy {
			if i < 70 {
				fmt.Printf("%+v\n", s)
			}
		}
	}
	show(b)
	rnd := rand.New(rand.NewSource(7))
	for i := 0; i < 40; i++ {
		c := bytes.Clone(b)
		for k := 0; k < 1+rnd.Intn(3); k++ {
			c[rnd.Intn(len(c))] = byte(rnd.Intn(256))
		}
		if rnd.Intn(3) == 0 {
			c[rnd.Intn(40)] = byte(rnd.Intn(4))
		}
		if rnd.Intn(4) == 0 {
			c = c[:rnd.Intn(len(c))]
		}
		show(c)
	}
}
