package fstest

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"testing/iotest"
)

// TestFS checks the tree, and that of one directory of it that expected names.
func TestFS(fsys fs.FS, expected ...string) error {
	if err := testFS(fsys, expected...); err != nil {
		return err
	}
	for _, name := range expected {
		dir, _, below := strings.Cut(name, "/")
		if !below {
			continue
		}
		var inside []string
		for _, name := range expected {
			if rest, ok := strings.CutPrefix(name, dir+"/"); ok {
				inside = append(inside, rest)
			}
		}
		sub, err := fs.Sub(fsys, dir)
		if err != nil {
			return err
		}
		if err := testFS(sub, inside...); err != nil {
			return fmt.Errorf("testing fs.Sub(fsys, %s): %w", dir, err)
		}
		return nil
	}
	return nil
}

func testFS(fsys fs.FS, expected ...string) error {
	t := fsTester{fsys: fsys}
	t.checkDir(".")
	t.checkOpen(".")
	found := map[string]bool{}
	for _, name := range append(t.dirs, t.files...) {
		if name != "." {
			found[name] = true
		}
	}
	if len(expected) == 0 && len(found) > 0 {
		names := slices.Sorted(maps.Keys(found))
		if len(names) > 15 {
			names = append(names[:10], "...")
		}
		t.errorf("expected empty file system but found files:\n%s", strings.Join(names, "\n"))
	}
	for _, name := range expected {
		if !found[name] {
			t.errorf("expected but not found: %s", name)
		}
	}
	if t.errors == nil {
		return nil
	}
	return fmt.Errorf("TestFS found errors:\n%w", errors.Join(t.errors...))
}

// fsTester gathers what was found and what is wrong.
type fsTester struct {
	fsys   fs.FS
	errors []error
	dirs   []string
	files  []string
}

func (t *fsTester) errorf(format string, args ...any) {
	t.errors = append(t.errors, fmt.Errorf(format, args...))
}

// openDir returns nil after an error.
func (t *fsTester) openDir(dir string) fs.ReadDirFile {
	f, err := t.fsys.Open(dir)
	if err != nil {
		t.errorf("%s: Open: %w", dir, err)
		return nil
	}
	if d, ok := f.(fs.ReadDirFile); ok {
		return d
	}
	f.Close()
	t.errorf("%s: Open returned File type %T, not a fs.ReadDirFile", dir, f)
	return nil
}

// checkDir reads a directory in every way and looks at all that it holds.
func (t *fsTester) checkDir(dir string) {
	t.dirs = append(t.dirs, dir)
	list, ok := t.readWhole(dir)
	if !ok {
		return
	}
	again := t.openDir(dir)
	if again == nil {
		return
	}
	defer again.Close()
	second, err := again.ReadDir(-1)
	if err != nil {
		t.errorf("%s: second Open+ReadDir(-1): %w", dir, err)
		return
	}
	t.checkDirList(dir, "first Open+ReadDir(-1) vs second Open+ReadDir(-1)", list, second)
	if !t.readPieces(dir, list) {
		return
	}
	if fsys, ok := t.fsys.(fs.ReadDirFS); ok {
		got, err := fsys.ReadDir(dir)
		if err != nil {
			t.errorf("%s: fsys.ReadDir: %w", dir, err)
			return
		}
		t.checkDirList(dir, "first Open+ReadDir(-1) vs fsys.ReadDir", list, got)
		t.checkSorted(dir, "fsys.ReadDir", got)
	}
	got, err := fs.ReadDir(t.fsys, dir)
	if err != nil {
		t.errorf("%s: fs.ReadDir: %w", dir, err)
		return
	}
	t.checkDirList(dir, "first Open+ReadDir(-1) vs fs.ReadDir", list, got)
	t.checkSorted(dir, "fs.ReadDir", got)
	t.checkGlob(dir, got)
}

// readWhole reads a directory at once, its entries' files, and what comes at its end.
func (t *fsTester) readWhole(dir string) (list []fs.DirEntry, ok bool) {
	d := t.openDir(dir)
	if d == nil {
		return nil, false
	}
	list, err := d.ReadDir(-1)
	if err != nil {
		d.Close()
		t.errorf("%s: ReadDir(-1): %w", dir, err)
		return nil, false
	}
	for _, entry := range list {
		t.checkEntry(dir, entry)
	}
	rest, err := d.ReadDir(-1)
	if len(rest) > 0 || err != nil {
		d.Close()
		t.errorf("%s: ReadDir(-1) at EOF = %d entries, %w, wanted 0 entries, nil", dir, len(rest), err)
		return nil, false
	}
	rest, err = d.ReadDir(1)
	if len(rest) > 0 || err != io.EOF {
		d.Close()
		t.errorf("%s: ReadDir(1) at EOF = %d entries, %w, wanted 0 entries, EOF", dir, len(rest), err)
		return nil, false
	}
	if err := d.Close(); err != nil {
		t.errorf("%s: Close: %w", dir, err)
	}
	// What closing twice returns is no matter, only that it does.
	d.Close()
	return list, true
}

func (t *fsTester) checkEntry(dir string, entry fs.DirEntry) {
	name := entry.Name()
	switch {
	case name == "." || name == ".." || name == "":
		t.errorf("%s: ReadDir: child has invalid name: %#q", dir, name)
		return
	case strings.Contains(name, "/"):
		t.errorf("%s: ReadDir: child name contains slash: %#q", dir, name)
		return
	case strings.Contains(name, `\`):
		t.errorf("%s: ReadDir: child name contains backslash: %#q", dir, name)
		return
	}
	place := name
	if dir != "." {
		place = dir + "/" + name
	}
	t.checkStat(place, entry)
	t.checkOpen(place)
	switch entry.Type() {
	case fs.ModeDir:
		t.checkDir(place)
	case fs.ModeSymlink:
		// Where it leads is not followed: it may lead back.
		t.files = append(t.files, place)
	default:
		t.checkFile(place)
	}
}

// readPieces reads one entry first and then two at a time.
func (t *fsTester) readPieces(dir string, list []fs.DirEntry) bool {
	d := t.openDir(dir)
	if d == nil {
		return false
	}
	defer d.Close()
	var all []fs.DirEntry
	for {
		n := 2
		if len(all) == 0 {
			n = 1
		}
		part, err := d.ReadDir(n)
		if len(part) > n {
			t.errorf("%s: third Open: ReadDir(%d) after %d: %d entries (too many)", dir, n, len(all), len(part))
			return false
		}
		all = append(all, part...)
		if err == io.EOF {
			break
		}
		if err != nil {
			t.errorf("%s: third Open: ReadDir(%d) after %d: %w", dir, n, len(all), err)
			return false
		}
	}
	t.checkDirList(dir, "first Open+ReadDir(-1) vs third Open+ReadDir(1,2) loop", list, all)
	return true
}

func (t *fsTester) checkSorted(dir, how string, list []fs.DirEntry) {
	for i := 1; i < len(list); i++ {
		if a, b := list[i-1].Name(), list[i].Name(); a >= b {
			t.errorf("%s: %s: list not sorted: %s before %s", dir, how, a, b)
		}
	}
}

func formatEntry(e fs.DirEntry) string {
	return fmt.Sprintf("%s IsDir=%v Type=%v", e.Name(), e.IsDir(), e.Type())
}

func formatInfoEntry(i fs.FileInfo) string {
	return fmt.Sprintf("%s IsDir=%v Type=%v", i.Name(), i.IsDir(), i.Mode().Type())
}

func formatInfo(i fs.FileInfo) string {
	return fmt.Sprintf("%s IsDir=%v Mode=%v Size=%d ModTime=%v", i.Name(), i.IsDir(), i.Mode(), i.Size(), i.ModTime())
}

// oddPattern matches dir alone, with every form of a pattern's letter.
func oddPattern(dir string) string {
	if dir == "." {
		return ""
	}
	var b strings.Builder
	for i, part := range strings.Split(dir, "/") {
		for j, r := range part {
			switch {
			case strings.ContainsRune(`*?\[-`, r):
				b.WriteString(`\` + string(r))
			case (i+j)%5 == 0:
				b.WriteRune(r)
			case (i+j)%5 == 1:
				fmt.Fprintf(&b, "[%c]", r)
			case (i+j)%5 == 2:
				fmt.Fprintf(&b, "[%c-%c]", r, r)
			case (i+j)%5 == 3:
				fmt.Fprintf(&b, `[\%c]`, r)
			default:
				fmt.Fprintf(&b, `[\%c-\%c]`, r, r)
			}
		}
		b.WriteByte('/')
	}
	return b.String()
}

func (t *fsTester) checkGlob(dir string, list []fs.DirEntry) {
	fsys, ok := t.fsys.(fs.GlobFS)
	if !ok {
		return
	}
	pattern := oddPattern(dir)
	if bad := pattern + "nonexist/[]"; true {
		if _, err := fsys.Glob(bad); err == nil {
			t.errorf("%s: Glob(%#q): bad pattern not detected", dir, bad)
		}
	}
	// A letter that some names have and others have not tells most.
	letter := "a"
	for c := 'a'; c <= 'z'; c++ {
		with := 0
		for _, e := range list {
			if strings.ContainsRune(e.Name(), c) {
				with++
			}
		}
		if 0 < with && with < len(list) {
			letter = string(c)
			break
		}
	}
	pattern += "*" + letter + "*"
	var want []string
	for _, e := range list {
		if strings.Contains(e.Name(), letter) {
			want = append(want, path.Join(dir, e.Name()))
		}
	}
	names, err := fsys.Glob(pattern)
	switch {
	case err != nil:
		t.errorf("%s: Glob(%#q): %w", dir, pattern, err)
		return
	case slices.Equal(want, names):
		return
	}
	if !slices.IsSorted(names) {
		t.errorf("%s: Glob(%#q): unsorted output:\n%s", dir, pattern, strings.Join(names, "\n"))
		slices.Sort(names)
	}
	var wrong []string
	for len(want) > 0 || len(names) > 0 {
		switch {
		case len(names) == 0 || len(want) > 0 && want[0] < names[0]:
			wrong = append(wrong, "missing: "+want[0])
			want = want[1:]
		case len(want) > 0 && want[0] == names[0]:
			want, names = want[1:], names[1:]
		default:
			wrong = append(wrong, "extra: "+names[0])
			names = names[1:]
		}
	}
	t.errorf("%s: Glob(%#q): wrong output:\n%s", dir, pattern, strings.Join(wrong, "\n"))
}

// checkStat holds what an entry of a directory says against what the file says in every other way.
func (t *fsTester) checkStat(place string, entry fs.DirEntry) {
	f, err := t.fsys.Open(place)
	if err != nil {
		t.errorf("%s: Open: %w", place, err)
		return
	}
	info, err := f.Stat()
	f.Close()
	if err != nil {
		t.errorf("%s: Stat: %w", place, err)
		return
	}
	// Opening follows a link, so its file may be another.
	link := entry.Type()&fs.ModeSymlink != 0
	told := formatEntry(entry)
	if got := formatInfoEntry(info); told != got && !link {
		t.errorf("%s: mismatch:\n\tentry = %s\n\tfile.Stat() = %s", place, told, got)
	}
	own, err := entry.Info()
	if err != nil {
		t.errorf("%s: entry.Info: %w", place, err)
		return
	}
	opened, ownText := formatInfo(info), formatInfo(own)
	if link {
		if got := formatInfoEntry(own); told != got {
			t.errorf("%s: mismatch\n\tentry = %s\n\tentry.Info() = %s\n", place, told, got)
		}
	} else if ownText != opened {
		t.errorf("%s: mismatch:\n\tentry.Info() = %s\n\tfile.Stat() = %s\n", place, ownText, opened)
	}
	if !t.sameStat(place, "fs", opened, func() (fs.FileInfo, error) { return fs.Stat(t.fsys, place) }) {
		return
	}
	if fsys, ok := t.fsys.(fs.StatFS); ok {
		if !t.sameStat(place, "fsys", opened, func() (fs.FileInfo, error) { return fsys.Stat(place) }) {
			return
		}
	}
	t.checkLstat(place, told, ownText)
}

// checkLstat holds what Lstat tells of an entry against what its folder tells.
func (t *fsTester) checkLstat(place, told, ownText string) {
	fsys, ok := t.fsys.(fs.ReadLinkFS)
	if !ok {
		return
	}
	itself, err := fsys.Lstat(place)
	if err != nil {
		t.errorf("%s: fsys.Lstat: %v", place, err)
		return
	}
	if got := formatInfoEntry(itself); told != got {
		t.errorf("%s: mismatch:\n\tentry = %s\n\tfsys.Lstat(...) = %s", place, told, got)
	}
	if got := formatInfo(itself); ownText != got {
		t.errorf("%s: mismatch:\n\tentry.Info() = %s\n\tfsys.Lstat(...) = %s\n", place, ownText, got)
	}
}

func (t *fsTester) sameStat(place, whose, want string, stat func() (fs.FileInfo, error)) bool {
	info, err := stat()
	if err != nil {
		t.errorf("%s: %s.Stat: %w", place, whose, err)
		return false
	}
	if got := formatInfo(info); got != want {
		t.errorf("%s: %s.Stat(...) = %s\n\twant %s", place, whose, got, want)
	}
	return true
}

// checkDirList holds two listings of one directory against each other, in whatever order.
func (t *fsTester) checkDirList(dir, desc string, list1, list2 []fs.DirEntry) {
	left := map[string]fs.DirEntry{}
	checkMode := func(e fs.DirEntry) {
		byType := e.Type()&fs.ModeDir != 0
		switch {
		case e.IsDir() && !byType:
			t.errorf("%s: ReadDir returned %s with IsDir() = true, Type() & ModeDir = 0", dir, e.Name())
		case !e.IsDir() && byType:
			t.errorf("%s: ReadDir returned %s with IsDir() = false, Type() & ModeDir = ModeDir", dir, e.Name())
		}
	}
	for _, e := range list1 {
		left[e.Name()] = e
		checkMode(e)
	}
	var diffs []string
	for _, b := range list2 {
		a := left[b.Name()]
		if a == nil {
			checkMode(b)
			diffs = append(diffs, "+ "+formatEntry(b))
			continue
		}
		if before, now := formatEntry(a), formatEntry(b); before != now {
			diffs = append(diffs, "- "+before, "+ "+now)
		}
		delete(left, b.Name())
	}
	for _, e := range left {
		diffs = append(diffs, "- "+formatEntry(e))
	}
	if diffs == nil {
		return
	}
	slices.SortFunc(diffs, func(a, b string) int {
		x, y := strings.Fields(a), strings.Fields(b)
		return strings.Compare(x[1]+" "+y[0], y[1]+" "+x[0])
	})
	t.errorf("%s: diff %s:\n\t%s", dir, desc, strings.Join(diffs, "\n\t"))
}

// checkFile reads a file in every way.
func (t *fsTester) checkFile(file string) {
	t.files = append(t.files, file)
	f, err := t.fsys.Open(file)
	if err != nil {
		t.errorf("%s: Open: %w", file, err)
		return
	}
	data, err := io.ReadAll(f)
	if err != nil {
		f.Close()
		t.errorf("%s: Open+ReadAll: %w", file, err)
		return
	}
	if err := f.Close(); err != nil {
		t.errorf("%s: Close: %w", file, err)
	}
	f.Close()
	if fsys, ok := t.fsys.(fs.ReadFileFS); ok {
		got, err := fsys.ReadFile(file)
		if err != nil {
			t.errorf("%s: fsys.ReadFile: %w", file, err)
			return
		}
		t.checkFileRead(file, "ReadAll vs fsys.ReadFile", data, got)
		// What was returned belongs to the caller: changing it changes no file.
		for i := range got {
			got[i]++
		}
		if got, err = fsys.ReadFile(file); err != nil {
			t.errorf("%s: second call to fsys.ReadFile: %w", file, err)
			return
		}
		t.checkFileRead(file, "Readall vs second fsys.ReadFile", data, got)
		t.checkBadPath(file, "ReadFile", func(name string) error {
			_, err := fsys.ReadFile(name)
			return err
		})
	}
	got, err := fs.ReadFile(t.fsys, file)
	if err != nil {
		t.errorf("%s: fs.ReadFile: %w", file, err)
		return
	}
	t.checkFileRead(file, "ReadAll vs fs.ReadFile", data, got)
	if f, err = t.fsys.Open(file); err != nil {
		t.errorf("%s: second Open: %w", file, err)
		return
	}
	defer f.Close()
	if err := iotest.TestReader(f, data); err != nil {
		t.errorf("%s: failed TestReader:\n\t%s", file, strings.ReplaceAll(err.Error(), "\n", "\n\t"))
	}
}

func (t *fsTester) checkFileRead(file, desc string, want, got []byte) {
	if string(want) != string(got) {
		t.errorf("%s: %s: different data returned\n\t%q\n\t%q", file, desc, want, got)
	}
}

func (t *fsTester) checkOpen(file string) {
	t.checkBadPath(file, "Open", func(name string) error {
		f, err := t.fsys.Open(name)
		if err == nil {
			f.Close()
		}
		return err
	})
}

// checkBadPath tries other spellings of a name, none of which is valid.
func (t *fsTester) checkBadPath(file, desc string, open func(string) error) {
	bad := []string{"/" + file, file + "/."}
	if file == "." {
		bad = append(bad, "/")
	}
	spell := func(at int, up string) {
		if at >= 0 {
			before, after := file[:at], file[at+1:]
			bad = append(bad, before+"//"+after, before+"/./"+after, before+`\`+after, up)
		}
	}
	if i := strings.IndexByte(file, '/'); i >= 0 {
		spell(i, file[:i]+"/../"+file)
	}
	if i := strings.LastIndexByte(file, '/'); i >= 0 {
		spell(i, file+"/../"+file[i+1:])
	}
	for _, name := range bad {
		if open(name) == nil {
			t.errorf("%s: %s(%s) succeeded, want error", file, desc, name)
		}
	}
}
